import { endOf } from "../text/sticky.ts";

/** A time as papers write it: a point, a stretch or a limit, with what opens and closes it. Sticky; one alternative a shape. */
const DIGITS = "(?:[0-9]{1,4}|[一二三四五六七八九十〇○零两]{1,4}|[xX×]{1,4}|[0-9]{2}[xX×]{2})";
const YEAR_DIGITS = "(?:[0-9]{4}|[xX×]{2,4}|[0-9]{2}[xX×]{2}|[一二][一二三四五六七八九〇○零]{3})";
const YEAR = `(?:${YEAR_DIGITS}年(?:度)?|今年|明年|后年|去年|前年|本年(?:度)?|当年|次年|上年(?:度)?|同年|每年)`;
const MONTH = `(?:${DIGITS}月(?:份)?(?:${DIGITS}日)?|[上下]半年|[一二三四前]个?季度|第[一二三四]季度|春季|秋季)`;
const POINT = `(?:${YEAR}${MONTH}?|${MONTH}|每月(?:${DIGITS}日)?|年终|年|月|本世纪|下世纪初|本月|每季度)`;
const CLOSE = "(?:年?底(?:之?前|以前)?|年?末(?:之?前|以前)?|初|[上中下]旬|年中|之?前|以前|之?内|以来|起|期间|之后|后|以后|适当时候)";
const PLAN = "(?:“?[七八九]五”?|“?十[一二三四五六]?五”?)(?:时期|期间|期内|末|初期|后期|中期)?(?:末)?";
const COUNT = `(?:未来|今后|近|最近|力争|争取|用)?(?:${DIGITS}到)?${DIGITS}(?:个?(?:工作)?日|天|个?月|个?季度|年|周)(?:左右)?(?:的)?(?:之内|以内|内|时间内?|时间)`;
const SINCE = `自\\p{sc=Han}{0,12}之日起${DIGITS}(?:个?(?:工作)?日|天|个?月|年)(?:之内|以内|内)`;
const OPEN = "(?:力争|争取|原则上)?(?:截至|截止到?|从|自|到|在|于|至)?";
const RANGE = "(?:[-—－~至到]+|、)";
const TIME = new RegExp(
  `${SINCE}|${OPEN}(?:${POINT}${CLOSE}?(?:${RANGE}${POINT}${CLOSE}?)?|${PLAN}${CLOSE}?|${COUNT})` +
    "|(?:当前及今后一段时期|当前和今后一个时期|今后一个时期|今后一段时期|近期|近年来|多年来|一年来|五年来|过去一年|过去五年|截至目前|到目前为止|长期以来|一直以来|下半年|上半年)",
  "uy",
);

/** The character codes with which a time may open. */
const OPENINGS: ReadonlySet<number> = new Set(
  [..."0123456789一二三四五六七八九十〇○零两xX×今明后去前本当次上同每下第春秋年月“未近最力争用截从自到在于至原多长过"].map((character) =>
    character.charCodeAt(0),
  ),
);

/** Where the time that starts at a position ends; the position itself where none does. A bare number or year-less 年 is none. */
export const timeEnd = (text: string, position: number): number => {
  if (!OPENINGS.has(text.charCodeAt(position))) return position;
  const end = endOf(TIME, text, position);
  return end - position < 2 ? position : end;
};

const TIMES =
  /(?:[0-9xX×]{1,5}|[一二三四五六七八九十两多数]{1,3})余?次|每隔?(?:[0-9]{1,3}|[一二三四五六七八九十两半]{1,3})个?(?:小时|天|日|周|月|季度|年)/uy;

/** Where a number of times, or how often, that starts at a position ends (先后[10余次], [每3小时]报送雨情); the position itself where none does. */
export const timesEnd = (text: string, position: number): number => {
  if (!OPENINGS.has(text.charCodeAt(position)) && text[position] !== "多" && text[position] !== "数") return position;
  return endOf(TIMES, text, position);
};
