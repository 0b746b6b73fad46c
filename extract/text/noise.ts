import type { Cuts, Line } from "./line.ts";
import { spansOf } from "./matches.ts";
import type { Span } from "./span.ts";

type Advertisement = {
  /** Without one of these the pattern cannot match. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
};

const CONTACTS: readonly string[] = ["微信", "公众号", "QQ", "qq", "ＱＱ", "VX", "vx", "薇信", "威信", "加V", "加v"];

/** What sites put into the running text of a paper. */
const ADVERTISEMENTS: readonly Advertisement[] = [
  { needs: ["##"], pattern: /#{2}[a-zA-Z_-]{3,24}#{2}/gu },
  {
    needs: CONTACTS,
    pattern:
      /[【〖［[][^】〗］\]\n\r]{0,40}?(?:素材|材料|范文|公文|资料|文稿|写作)[^】〗］\]\n\r]{0,30}?(?:公众号|[微薇威]信|[QqＱ]{1,2}|VX|vx|加[Vv])[^】〗］\]\n\r]{0,40}[】〗］\]]/gu,
  },
  {
    needs: CONTACTS,
    pattern:
      /[（(《]?(?:更多|海量|最新|免费|全套|获取|下载|搜索)[^。；！？\n\r]{0,16}?(?:素材|材料|范文|公文|资料|文稿|写作)[^。；！？\n\r]{0,12}?(?:公众号|[微薇威]信|[QqＱ]{1,2}群?|VX|vx|加[Vv])号?\s{0,3}[:：]?\s{0,3}[A-Za-z0-9_-]{5,32}\s{0,3}[）)》]?/gu,
  },
  { needs: ["&"], pattern: /&(?:nbsp|ensp|emsp|thinsp|sp|amp|lt|gt|quot|ldquo|rdquo|middot|#\d{1,6}|#x[0-9a-fA-F]{1,5});?/gu },
  { needs: ["<!--", "-->"], pattern: /<!--|-->/gu },
];

/** The stretches of advertisements in a text, sorted, not overlapping. */
export const findAdvertisements = (text: string): Cuts => {
  const found: Span[] = ADVERTISEMENTS.filter(({ needs }) => needs.some((word) => text.includes(word))).flatMap(({ pattern }) =>
    spansOf(pattern, text),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((cut, index) => index === 0 || cut.start >= (found[index - 1]?.end ?? 0));
};

/** Whole lines of a web page around a paper, blanks left out. */
const CHROME: ReadonlySet<string> = new Set(
  (
    "下载 打印 全屏 收藏 还原 加大 减小 分享 分享: 分享： 分享到 分享到: 分享到： 分享到微信 分享到微博 打印本页 关闭窗口 关闭本页 返回顶部 返回列表 " +
    "【字号： 【字号: 【字体： 【字体: 字号： 字体： 】 首页 > >> × 相关报道： 相关报道 相关文档： 相关文档 相关链接 相关链接： 相关链接>> 相关附件>> 相关附件： 相关阅读 " +
    "您的位置: 您的位置： 当前位置: 当前位置： 扫一扫在手机打开当前页 扫一扫分享 【打印】 【关闭】 【纠错】 【收藏】 上一篇 下一篇 上一篇： 下一篇： 来源: 来源： 时间： 时间: 》》点击图片进入专题《《 | 阅读全文"
  ).split(" "),
);

/** Short words that are chrome only beside other chrome: the buttons for the size of letters. */
const BUTTONS: ReadonlySet<string> = new Set(["大", "中", "小", "|", "】", "微信", "微博", "QQ空间"]);

/** The keys of the card that government sites print over a paper; the value stands on the next line or behind. */
const CARD_KEYS: ReadonlySet<string> = new Set(
  "索引号 主题分类 发文机关 成文日期 发布日期 发文字号 标题 主题词 公开方式 公开范围 有效性 信息分类 发布机构 生成日期 文号 名称".split(
    " ",
  ),
);

/** The last key of a card often has no value; the line below it is then the title of the paper. */
const LAST_KEY = /^主题词/u;
const SUBJECT_WORDS = /^\p{sc=Han}{2,6}(?:\s+\p{sc=Han}{2,6}){1,8}$/u;

const CHROME_SHAPES: readonly RegExp[] = [
  /^[-—–－·]{1,2}\d{1,4}[-—–－·]{1,2}$/u,
  /^第\d{1,4}页(?:[/，,]?共\d{1,4}页)?$/u,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日\d{1,2}[:时]\d{2}分?$/u,
  /^[（(]?(?:责任编辑|编辑|责编|审核|校对|作者)[:：]\p{sc=Han}{2,12}[）)]?$/u,
  /^时间[:：]\d{4}-\d{2}-\d{2}$/u,
  /^[0-9a-f]{32}:?$/u,
  /^[^。]{0,30}(?:记者|通讯员)\p{sc=Han}{2,6}摄$/u,
  /^(?:浏览|阅读|点击)(?:次数|量)?[:：]?\d{0,9}次?$/u,
];

const KEY = /^(\p{sc=Han}{2,5})[:：]$/u;

const isChrome = (bare: string): boolean => bare.length <= 48 && (CHROME.has(bare) || CHROME_SHAPES.some((shape) => shape.test(bare)));

const isCardKey = (line: Line | undefined): boolean => {
  const key = line === undefined ? null : KEY.exec(line.bare);
  return key !== null && CARD_KEYS.has(key[1] ?? "");
};

/** How many keys make a card: one alone (标题：) may stand in any paper. */
const CARD_SIZE = 3;

const hasCard = (lines: readonly Line[]): boolean => lines.slice(0, 60).filter(isCardKey).length >= CARD_SIZE;

/** Whether each line is noise: chrome, a button beside chrome, a crumb behind “>”, a key of the card and its value. In the cell of a table 2023-06-30 or × says something. */
export const findNoiseLines = (lines: readonly Line[]): readonly boolean[] => {
  const card = hasCard(lines);
  const noise = lines.map((line) => line.isNoise || (!line.isCell && isChrome(line.bare)) || (card && isCardKey(line)));
  for (let index = 1; index < lines.length; index += 1) {
    const [line, before] = [lines[index], lines[index - 1]];
    if (line === undefined || before === undefined || noise[index] || !noise[index - 1]) continue;
    const isValue = card && isCardKey(before) && !isCardKey(line) && (!LAST_KEY.test(before.bare) || SUBJECT_WORDS.test(line.words));
    const isCrumb = before.bare === ">" || (line.bare === before.bare && line.bare.length < 10);
    noise[index] = isValue || (!line.isCell && (BUTTONS.has(line.bare) || isCrumb || /^来源[:：]?$/u.test(before.bare)));
  }
  return noise;
};
