import type { Fact } from "../../extract/index.ts";
import { factIn, factOf, type PartView, type ReadBlock } from "./view.ts";

/** 现在，我代表[省人民政府]，向大会报告工作. */
const ON_BEHALF = /我(?:谨|受\p{sc=Han}{2,12}委托，?)?代表(?<body>\p{sc=Han}{2,24}?)[，、向]/u;
/** 在[青岚区]第六届人民代表大会第一次会议上. */
const CONGRESS =
  /在(?:中国共产党)?(?<region>\p{sc=Han}{2,16}?(?:省|自治区|市|区|县|州|盟|旗|镇|乡))第[一二三四五六七八九十]{1,3}[届次](?:人民)?代表大会/u;
const SHORT =
  /^(?<level>[省市区县州盟旗镇乡]|自治区)(?<rest>委|政府|人民政府|人大常委会|政协|纪委|监委|纪委监委|委办公室|政府办公室|人民政府办公室|\p{sc=Han}{1,12}[局委办部厅])$/u;
/** How many blocks are looked at for the words of a speaker and his full name. */
const BLOCKS = 12;
const NO_REGION = /[的在由经对和及与为向将把是有了各全我本届]/u;

/** 2021年[青岚区]政府工作报告. */
const TITLED = /(?:年度?|^)(?<region>\p{sc=Han}{2,10}?(?:省|自治区|市|区|县|州|盟|旗|镇|乡))(?:(?:19|20)\d{2}年度?)?(?:人民)?政府工作报告/u;

const openingOf = (view: PartView): readonly ReadBlock[] => view.blocks.slice(0, BLOCKS);

const regionOf = (view: PartView): string | null => {
  for (const pattern of [CONGRESS, TITLED]) {
    for (const block of openingOf(view)) {
      const region = pattern.exec(block.words)?.groups?.["region"];
      if (region !== undefined) return region;
    }
  }
  return null;
};

/** The full name that the text itself writes: [青岚区委]坚持以… for 区委; null where only the short one stands. */
const fullInText = (view: PartView, short: string): Fact | null => {
  const pattern = new RegExp(`(?<=^|[，。；：、“（\\n]|中共)(?<body>(?:\\p{sc=Han}{2,8}|[xX×]{1,4}|某)${short})(?![会员])`, "u");
  for (const block of openingOf(view)) {
    const match = pattern.exec(block.words);
    if (match === null) continue;
    const body = match.groups?.["body"] ?? "";
    if (!NO_REGION.test(body.slice(0, body.length - short.length))) return factOf(view.layout, block, match, "body");
  }
  return null;
};

/** A name that opens with a level (省人民政府) in full, where the paper says of which region. */
const inFull = (view: PartView, fact: Fact): Fact => {
  const parts = SHORT.exec(fact.value)?.groups;
  if (parts === undefined) return fact;
  const region = regionOf(view);
  const level = parts["level"] ?? "";
  if (region?.endsWith(level)) return { value: region + (parts["rest"] ?? ""), span: fact.span };
  const full = fullInText(view, fact.value);
  return full === null ? fact : { value: full.value, span: fact.span };
};

/** The bodies that speak in a part: on whose behalf it is read out, else those that issue it, in full where the text says so. */
export const speakersOf = (view: PartView, issuers: readonly Fact[]): readonly Fact[] => {
  for (const block of openingOf(view)) {
    const match = ON_BEHALF.exec(block.words);
    const body = match?.groups?.["body"];
    if (match === null || body === undefined) continue;
    const start = match.index + match[0].indexOf(body);
    return [inFull(view, factIn(view.layout, block, { start, end: start + body.length }, body))];
  }
  return issuers.map((fact) => inFull(view, fact));
};
