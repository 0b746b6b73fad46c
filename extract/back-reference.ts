import type { Found } from "./rule/kind.ts";
import type { RuleId } from "./rule/match.ts";
import type { Issue } from "./text/issue.ts";
import type { Reading } from "./text/reading.ts";
import { firstPlacedAt, type Span } from "./text/span.ts";

/** Words that point back to a paper: which they mean; "document": the paper that speaks; none where that is not certain. Spans of the reading. */
export type BackReference = { readonly span: Span; readonly targets: readonly Found[] | "document"; readonly rule: RuleId };

/** What kind of paper the pointing words name. */
const NOUNS =
  "实施办法|暂行办法|管理办法|办法|条例|实施细则|细则|若干规定|规定|实施意见|若干意见|意见|通知|通告|通报|公告|决定|决议|实施方案|行动方案|方案|行动计划|计划|规划|纲要|要点|标准|规程|规范|规则|章程|准则|守则|批复|复函|函|请示|预案|目录|清单|命令|令|指南|指引|纪要|报告|法|文件";

/** What makes the noun the front of another word: 该[方法], 本[办]法律顾问, 该[意见]箱. */
const GOES_ON =
  /^(?:[院律箱稿权性化栏图线值袋袭艺例]|人大|[规制][科处室办]|规[科处室]|领袖|建议|反馈|征集|生育|单列|动作|例外|外情|景点|因素|意义|定[性义]|车|式|柜|夹|号)/u;

/** The same behind 法 alone: 该[法]人, 同[法]院. */
const LAW_GOES_ON = /^[人院官律医学制治庭务定规令宝]/u;

const goesOn = (text: string, position: number, noun: string): boolean =>
  GOES_ON.test(text.slice(position, position + 3)) || (noun === "法" && LAW_GOES_ON.test(text.charAt(position)));

const COUNT = "(?:[两二三四五六]|\\d)(?:个|份|件|部|项)?";

/** 该办法, 此件, 上述两个文件, 原规定, 同法, 两办法; not 应该办法, 彼此意见. */
const POINTING = new RegExp(
  `(?<=《)(?<short>${NOUNS})(?=》)|(?<point>(?<!应)该|(?<![因由对就据如以从彼在至特]|(?<!认)为)此|上述|前述|前列|上列|(?<![高草平中还复])原|(?<![合共协会相不赞陪如])同)(?<count>${COUNT})?(?<noun>${NOUNS})|(?<![第方之十百千\\d])(?<pair>[两二三])(?:个|份|件|部)?(?<pairNoun>办法|条例|意见|通知|规定|方案|文件)|(?<![文版样课剧成基根资读原脚副标正])(?<own>本)(?<ownNoun>${NOUNS})|(?<![目当以之提这])(?<clause>前(?:[两二三四]?[款条项])|上[款条](?=规定|第))(?!式|项|目|件|物|车|产)|(?<!为|因|由|对)此件|(?<![第前上方\\d文版])(?<article>本[款条])(?!件|约|河|道|路|线|例|街|目|龄|现金|额|项目|街道|\\p{sc=Han}{0,1}道)`,
  "uy",
);

/** A flag for each code unit. */
const codesOf = (characters: string): Uint8Array => {
  const flags = new Uint8Array(65536);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
};

/** The characters with which pointing words open; and those with which only a short title between marks does. */
const OPENERS = codesOf("该此上前原同两二三本");
const TITLE_OPENERS = codesOf(NOUNS.replaceAll("|", ""));

/** All pointing words of a text; where none may open, nothing is tried. */
const pointingIn = (text: string): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (OPENERS[code] === 0 && (TITLE_OPENERS[code] === 0 || text.charAt(at - 1) !== "《")) continue;
    POINTING.lastIndex = at;
    const match = POINTING.exec(text);
    if (match === null) continue;
    matches.push(match);
    at = match.index + match[0].length - 1;
  }
  return matches;
};

/** How far back an antecedent may stand. */
const REACH = 1200;

/** A title and what may close it: …办法（试行）. */
const NOTE = /(?:[（(〔][^（）()〔〕]{1,16}[）)〕])+$/u;

const titleOf = (text: string, found: Found): string =>
  (found.fields["name"]?.value ?? text.slice(found.span.start, found.span.end)).replace(NOTE, "");

/** Whether a paper is of the kind that the pointing words name: 该[办法] of …管理办法; any is a 文件. */
const isOfKind = (text: string, found: Found, noun: string): boolean => {
  if (noun === "文件" || text.startsWith(noun, found.span.end)) return true;
  const title = titleOf(text, found);
  if (noun === "函" && found.fields["number"] !== undefined) return found.fields["number"].value.includes("函");
  return title.endsWith(noun) || (noun === "法" && title.endsWith("法典"));
};

const GENERAL = new Set(["文件", "规定"]);

type Pointed = { readonly noun: string; readonly count: string | undefined; readonly point: string };

/** Papers named before a position, the nearest first; a number behind its title is the same paper, and so is a title named again. */
const papersBefore = (reading: Reading, papers: readonly Found[], position: number): readonly Found[] => {
  const named: Found[] = [];
  const titles = new Set<string>();
  for (let at = firstPlacedAt(papers, position) - 1; at >= 0; at -= 1) {
    const paper = papers[at];
    if (paper === undefined || position - paper.span.end > REACH) break;
    const before = papers[at - 1];
    const isNote = before !== undefined && /^[》〉”]?[（(]$/u.test(reading.text.slice(before.span.end, paper.span.start));
    const title = titleOf(reading.text, paper);
    if (isNote || paper.span.end > position || titles.has(title)) continue;
    titles.add(title);
    named.push(paper);
  }
  return named;
};

const SENTENCE_END = /[。！？\n]/u;

/** How many of the nearest papers stand in one sentence, up to the pointing words or in the last one that names any. */
const inOneSentence = (text: string, papers: readonly Found[]): readonly Found[] => {
  const [nearest] = papers;
  if (nearest === undefined) return [];
  return papers.filter((paper) => !SENTENCE_END.test(text.slice(paper.span.end, nearest.span.start)));
};

const NUMERALS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

const numberOf = (count: string): number => NUMERALS[count.charAt(0)] ?? Number(count.charAt(0));

/** The antecedents of pointing words; none where there is no certain one. */
const antecedents = (reading: Reading, papers: readonly Found[], position: number, { noun, count, point }: Pointed): readonly Found[] => {
  const before = papersBefore(reading, papers, position);
  const ofKind = before.filter((paper) => isOfKind(reading.text, paper, noun));
  if (count !== undefined) {
    const wanted = numberOf(count);
    const chosen = (ofKind.length >= wanted ? ofKind : GENERAL.has(noun) ? before : []).slice(0, wanted);
    return chosen.length === wanted ? chosen.toReversed() : [];
  }
  const general = noun === "规定" && ofKind.length === 0 ? before : ofKind;
  const together = inOneSentence(reading.text, general);
  if (point !== "该" && (noun === "文件" || point === "上述") && together.length > 1) return together.toReversed();
  if (together.length > 1 && GENERAL.has(noun)) return [];
  return together.length > 1 && isJoined(reading.text, together) ? [] : general.slice(0, 1);
};

/** Two papers of one list, between which nothing tells: 《甲办法》和《乙办法》. */
const isJoined = (text: string, [nearest, further]: readonly Found[]): boolean =>
  nearest !== undefined &&
  further !== undefined &&
  /^[》〉]?(?:（[^（）]*）)?[、和及与《〈]{1,2}$/u.test(text.slice(further.span.end, nearest.span.start));

/** Whether a paper's name holds some of these characters; a short title that was found as one of its own is free. */
const isTaken = (papers: readonly Found[], span: Span, isShort: boolean): boolean => {
  for (let at = firstPlacedAt(papers, span.end) - 1; at >= 0; at -= 1) {
    const paper = papers[at];
    if (paper === undefined || span.start - paper.span.start > REACH) return false;
    const isItself = paper.span.start === span.start && paper.span.end === span.end;
    if (paper.span.end > span.start && !(isShort && isItself && paper.fields["name"] === undefined)) return true;
  }
  return false;
};

/** What words point back to in a document; `mentions` are sorted by span, `papers` those of them that are papers. */
export const backReferences = (reading: Reading, papers: readonly Found[]): readonly BackReference[] => {
  const { text } = reading;
  return pointingIn(text).flatMap((match): readonly BackReference[] => {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const noun = groups["noun"] ?? groups["pairNoun"] ?? groups["short"];
    if (isTaken(papers, span, groups["short"] !== undefined)) return [];
    if (noun === undefined) {
      if (groups["ownNoun"] !== undefined && goesOn(text, span.end, groups["ownNoun"])) return [];
      return [{ span, targets: "document", rule: "back-reference/own" }];
    }
    if (goesOn(text, span.end, noun)) return [];
    const pointed = { noun, count: groups["count"] ?? groups["pair"], point: groups["point"] ?? "" };
    return [{ span, targets: antecedents(reading, papers, span.start, pointed), rule: "back-reference/pointing" }];
  });
};

/** Words that point to no certain paper. Spans of the reading. */
export const uncertainReferences = (reading: Reading, references: readonly BackReference[]): readonly Issue[] =>
  references.flatMap(({ span, targets }) => {
    if (targets === "document" || targets.length > 0) return [];
    const words = reading.text.slice(span.start, span.end);
    return [
      {
        code: "reference/uncertain",
        severity: "note",
        message: {
          zh: `“${words}”指哪一份文件不能确定，未作归并；请核对上文。`,
          en: `Which paper “${words}” means is not certain, so it is joined to none; check the text before it.`,
        },
        span,
      },
    ];
  });
