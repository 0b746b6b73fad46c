import { endOf } from "./text/sticky.ts";

/** What only comes about in a place or is told of it: 青岚试验区[建设]提速, 白塔新区[加快建设]，推动云川[高质量发展]不断迈进. */
const COMES_ABOUT =
  /(?:加快|加速|启动|全面|扎实|稳步|深入|推进|高质量|高水平|协调|协同|联动|融合|错位|一体化|互动){0,3}(?:规划[和、])?(?:建设|改革|创新|开发|发展|转型升级){1,2}(?=[，。；\n的获被]|顺利|有序|平稳|提档|进展|\d{1,3}项|加快|提速|稳步|全速|如期|同步|正在|基本|蓬勃|初[见具]|取得|展现|结出|不断|扎实|持续|全面(?!小康|社会|从严)|进一步|深入|要(?!素)|应当|必须|成效|见效|能力|布局|水平|步伐|提质|行稳|一揽子|政策)/uy;

/** How good a place is at something: 青岚试验区[集聚效应明显]增强, 云川港[通航能力不断]提高. */
const QUALITY =
  /[^，。；、的]{2,8}?(?:效应|能力|作用|水平|功能|条件|规模|力)(?:不断|明显|进一步|显著|持续|逐步|稳步|更加|得到|大幅|日益|增强|提[高升]|凸显)/uy;

/** What of a place is taken elsewhere: 青岚试验区[改革经验在]全国推广. */
const TAKEN_ON =
  /(?!出台|制定|总结|推广|复制|落实|完善|探索|形成|创造)[^，。；、的]{0,8}?(?:经验|政策|做法|模式|举措|成果|成效)(?:尽快|加快|率先|全面|在|落地|见效|落到|惠及|不断|持续|充分)/uy;

const ABOUT_IT = [COMES_ABOUT, QUALITY, TAKEN_ON];

/** Whether what stands at a position is told of the place before it, and nothing that it does. */
export const comesAbout = (text: string, position: number): boolean =>
  ABOUT_IT.some((pattern) => endOf(pattern, text, position) > position);
