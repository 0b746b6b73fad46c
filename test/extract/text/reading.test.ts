import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toReading, toText } from "../../../extract/index.ts";
import { documentOf } from "../../support/read-text.ts";

/** What is read of a text: the first pair is the text, the second the reading. */
const READINGS: readonly (readonly [why: string, text: string, reading: string])[] = [
  ["a sentence cut by a line break", "全年为群众办实事。区委组\n织开展评选，评出先进。", "全年为群众办实事。区委组织开展评选，评出先进。"],
  ["a title cut inside its marks", "会议学习了《云川市河道\n管理办法》，作出部署。", "会议学习了《云川市河道管理办法》，作出部署。"],
  ["a number cut inside", "贷款余额增长27.\n3%，高于全市。", "贷款余额增长27.3%，高于全市。"],
  ["a heading is not joined to its paragraph", "一、总体要求\n坚持问题导向，抓好落实。", "一、总体要求\n坚持问题导向，抓好落实。"],
  ["an item is not joined to the one before", "成立专班，\n二是压实责任。", "成立专班，\n二是压实责任。"],
  ["a name set apart", "组　长：黄　卫　　副市长", "组长：黄卫 副市长"],
  ["a title set wide", "几 个 问 题 的 通 知", "几个问题的通知"],
  ["two signers stay apart", "云川市委　云川市人民政府", "云川市委 云川市人民政府"],
  ["blanks around figures", "到 2021 年 9 月底前完成。", "到2021年9月底前完成。"],
  ["Latin words stay apart", "接入Digital City平台", "接入Digital City平台"],
  ["noughts of a year", "二零二一年、二○二一年、二O二一年", "二〇二一年、二〇二一年、二〇二一年"],
  ["a nought that counts stays", "一百零五项", "一百零五项"],
  ["brackets of a number", "云政发[2021]3号、云政办发（２０２１）14号", "云政发〔2021〕3号、云政办发〔2021〕14号"],
  ["other square brackets stay", "[2021]年度", "[2021]年度"],
  ["half-width marks behind Han", "区委(扩大)会议,研究部署;落实:到位", "区委（扩大）会议，研究部署；落实：到位"],
  ["marks in figures stay", "12,000元，8:30", "12,000元，8:30"],
  ["straight quotes", '开展"清水"行动', "开展“清水”行动"],
  [
    "angles for title marks",
    "《关于贯彻<云川市河道条例>的意见》和<<云川市绿地办法>>",
    "《关于贯彻〈云川市河道条例〉的意见》和《云川市绿地办法》",
  ],
  ["radicals for characters", "⽂件", "文件"],
  ["characters without width", "区\u200b委\ufeff办", "区委办"],
  ["an advertisement", "落实到位 【更多公文素材 ，微信： abc123】\n##paidbegin##（一）压实责任", "落实到位\n（一）压实责任"],
  ["an advertisement without brackets", "全面完成。更多范文请加微信：wenku_88", "全面完成。"],
  ["an account of an office is none", "通过“青岚发布”微信公众号公开办事资料。", "通过“青岚发布”微信公众号公开办事资料。"],
  ["entities", "云川市水利局&nbsp;&sp;", "云川市水利局"],
  [
    "the number of a page inside a sentence",
    "做好防汛工作。区水利\n— 3 —\n局负责巡查，及时报告。",
    "做好防汛工作。区水利局负责巡查，及时报告。",
  ],
  [
    "a heading whose last word ends as a joint does is a line of its own",
    "云川市渔业应急预案\n1.1 编制目的\n为规范处置，制定本预案。\n（二）鼓励公众参与\n广泛宣传渔业安全。\n（三）加强科学普及\n开展讲座。",
    "云川市渔业应急预案\n1.1编制目的\n为规范处置，制定本预案。\n（二）鼓励公众参与\n广泛宣传渔业安全。\n（三）加强科学普及\n开展讲座。",
  ],
];

describe("reading", () => {
  it.each(READINGS)("%s", (_why, text, reading) => {
    expect(documentOf(text).reading).toBe(reading);
  });

  it("joins a text that was wrapped by hand", () => {
    const sentence =
      "全区各级各部门要认真贯彻区委部署，进一步压实工作责任，确保各项任务按期完成，并于每季度末向区政府报告进展情况；区水利局要会同区财政局制定年度计划，把任务落实到河段";
    const paragraphs = Array.from({ length: 8 }, (_, at) => `${sentence}${at}。`);
    const wrapped = paragraphs.map((words) => [`　　${words.slice(0, 28)}`, words.slice(28, 58), words.slice(58)].join("\n"));
    expect(documentOf(wrapped.join("\n")).reading).toBe(paragraphs.join("\n"));
    const listed = paragraphs.map((words) => words.slice(0, 16));
    expect(documentOf(listed.join("\n")).reading).toBe(listed.join("\n"));
  });
});

const PIECES = fc.constantFrom(
  ...'区委 云川市 　 印发 《河道条例》 。 ， ； \n \r\n 一、 （二） 1. 第三条 2021 年 ２ x × [2021]3号 （2021）4号 【更多公文素材，微信：abc12】 ##paidbegin## ( ) " ○ 零 ⽂ \u200b & | \t 附件1 通知 关于 &nbsp; << >> \ud840\udc00'.split(
    " ",
  ),
  " ",
  "\n\n",
);
const TEXTS = fc.array(PIECES, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(""));
const seed = 20211;

describe("map", () => {
  it("is exact both ways, and inserts nothing", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        fc.pre(text.trim() !== "");
        const { reading, map } = documentOf(text);
        let position = 0;
        let after = -1;
        for (const run of map) {
          expect(run.reading).toBe(position);
          expect(run.text).toBeGreaterThanOrEqual(after);
          position += run.length;
          after = run.text + run.length;
        }
        expect(position).toBe(reading.length);
        expect(after).toBeLessThanOrEqual(text.length);
        for (let start = 0; start < reading.length; start += 1) {
          const span = { start, end: start + 1 };
          expect(toReading(map, toText(map, span))).toEqual(span);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it("has blocks that are trimmed, in order and without overlap, each read unless it is noise", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        fc.pre(text.trim() !== "");
        const document = documentOf(text);
        let end = 0;
        for (const block of document.blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          end = block.span.end;
          const words = text.slice(block.span.start, end);
          expect(words).not.toBe("");
          expect(words.trim()).toBe(words);
          if (block.parent !== null) expect(document.blocks[block.parent]?.level).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});
