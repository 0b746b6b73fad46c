import { describe, expect, it } from "vitest";
import { documentOf, outline } from "../../support/read-text.ts";

const NOTICE = `云川市人民政府办公室
关于做好城区河道
清淤工作的通知
云政办发〔2021〕14号
各县（区）人民政府，市政府各部门：
为做好清淤工作，现通知如下。
一、工作目标
到年底完成清淤。
二、重点任务
（一）摸清底数。
各县（区）要开展排查。
（二）组织施工。市水利局要制定方案。
1.划定河段；
2.公示工期。
（市水利局牵头，市财政局配合）
附件：1.河段名单
2.工期表
云川市人民政府办公室
2021年3月5日
（此件公开发布）`;

const ARTICLES = `云川市河道管理办法
（2021年3月5日云川市人民政府第12次常务会议通过）
第一章　总　　则
第一条　为了加强河道管理，制定本办法。
第二条　本办法所称河道，包括：
（一）干流；
（二）支流，分为：
1.一级支流；
2.二级支流。
前款所称支流以名录为准。
第二章 罚则
第三条　违反第二条规定的，责令改正。`;

describe("blocks", () => {
  it("tells the parts of a notice", () => {
    expect(outline(documentOf(NOTICE))).toEqual([
      "title: 云川市人民政府办公室⏎关于做好城区河道⏎清淤工作的通知",
      "number: 云政办发〔2021〕14号",
      "addressee: 各县（区）人民政府，市政府各部门：",
      "paragraph: 为做好清淤工作，现通知如下。",
      "heading 1: 一、工作目标",
      "paragraph: 到年底完成清淤。",
      "heading 1: 二、重点任务",
      "heading 2: （一）摸清底数。",
      "paragraph: 各县（区）要开展排查。",
      "item 2: （二）组织施工。市水利局要制定方案。",
      "item 3: 1.划定河段；",
      "item 3: 2.公示工期。",
      "paragraph: （市水利局牵头，市财政局配合）",
      "paragraph: 附件：1.河段名单",
      "paragraph: 2.工期表",
      "signature: 云川市人民政府办公室",
      "signature: 2021年3月5日",
      "signature: （此件公开发布）",
    ]);
  });

  it("reads numbers of several figures, and no decimals", () => {
    const text =
      "云川市防汛应急预案\n2.1 指挥机构\n2.1.1市防汛指挥部设在市水利局。\n2.1.2市防汛指挥部下设五个工作组。\n2.1万户居民已经转移。\n1.5万吨物资已经备好。\n1.2021年演练两次。";
    expect(outline(documentOf(text))).toEqual([
      "title: 云川市防汛应急预案",
      "heading 2: 2.1 指挥机构",
      "item 3: 2.1.1市防汛指挥部设在市水利局。",
      "heading 3: 2.1.2市防汛指挥部下设五个工作组。",
      "paragraph: 2.1万户居民已经转移。",
      "paragraph: 1.5万吨物资已经备好。",
      "item 3: 1.2021年演练两次。",
    ]);
  });

  it("hangs blocks below headings, duty notes below the item", () => {
    const { blocks, text } = documentOf(NOTICE);
    const above = (words: string): string | null => {
      const parent = blocks.find(({ span }) => text.slice(span.start, span.end) === words)?.parent ?? null;
      const block = parent === null ? undefined : blocks[parent];
      return block === undefined ? null : text.slice(block.span.start, block.span.end);
    };
    expect(above("到年底完成清淤。")).toBe("一、工作目标");
    expect(above("各县（区）要开展排查。")).toBe("（一）摸清底数。");
    expect(above("（一）摸清底数。")).toBe("二、重点任务");
    expect(above("2.公示工期。")).toBe("（二）组织施工。市水利局要制定方案。");
    expect(above("（市水利局牵头，市财政局配合）")).toBe("2.公示工期。");
    expect(above("一、工作目标")).toBeNull();
  });

  it("gives articles level 3 and what is numbered inside them 4 and 5", () => {
    expect(outline(documentOf(ARTICLES))).toEqual([
      "title: 云川市河道管理办法",
      "paragraph: （2021年3月5日云川市人民政府第12次常务会议通过）",
      "heading 1: 第一章　总　　则",
      "item 3: 第一条　为了加强河道管理，制定本办法。",
      "item 3: 第二条　本办法所称河道，包括：",
      "item 4: （一）干流；",
      "item 4: （二）支流，分为：",
      "item 5: 1.一级支流；",
      "item 5: 2.二级支流。",
      "paragraph: 前款所称支流以名录为准。",
      "heading 1: 第二章 罚则",
      "item 3: 第三条　违反第二条规定的，责令改正。",
    ]);
  });

  it("keeps a sentence that opens with an article of another paper", () => {
    expect(outline(documentOf("工作要点\n抓好落实。\n第二条规定的职责由市水利局承担。"))[2]).toBe(
      "paragraph: 第二条规定的职责由市水利局承担。",
    );
  });

  it.each([
    ["一是压实责任。", "item 4: 一是压实责任。"],
    ["一是", "item 4: 一是"],
    ["（1）排查。立即开展。", "item 4: （1）排查。立即开展。"],
    ["①排查。立即开展。", "item 4: ①排查。立即开展。"],
    ["3.5亿元资金已经到位。", "paragraph: 3.5亿元资金已经到位。"],
    ["2021年，全市完成清淤。", "paragraph: 2021年，全市完成清淤。"],
    ["一季度完成清淤。", "paragraph: 一季度完成清淤。"],
    ["第一，摸清底数。尽快完成。", "item 4: 第一，摸清底数。尽快完成。"],
  ])("labels %s", (line, expected) => {
    expect(outline(documentOf(`工作要点\n抓好落实。\n${line}\n抓好落实，及时报告。`))[2]).toBe(expected);
  });

  it("parts a row at tabs and bars into cells, a bar in a sentence parts nothing", () => {
    expect(outline(documentOf("任务分工表\n序号\t任务\t牵头单位\n| 1 | 清淤 | 市水利局 |"))).toEqual([
      "title: 任务分工表",
      "cell: 序号",
      "cell: 任务",
      "cell: 牵头单位",
      "cell: 1",
      "cell: 清淤",
      "cell: 市水利局",
    ]);
    expect(outline(documentOf("栏目“云川|发布”开通。"))).toEqual(["paragraph: 栏目“云川|发布”开通。"]);
  });

  it.each([
    ["\t抓好落实。", "paragraph: 抓好落实。"],
    ["\t\t抓好落实。", "paragraph: 抓好落实。"],
    ["一、\t总体要求", "heading 1: 一、\t总体要求"],
    ["1.\t开展排查。及时处置。", "item 3: 1.\t开展排查。及时处置。"],
    ["抓好落实。\t", "paragraph: 抓好落实。"],
  ])("takes the tab of %j for no mark of a cell", (line, expected) => {
    expect(outline(documentOf(`工作要点\n认真组织实施。\n${line}\n认真组织实施。`))[2]).toBe(expected);
  });

  it("takes a row for one, though its first cells are empty, or all but its first", () => {
    const rows = "序号\t任务\t牵头单位\n一、排查\t\t\n1\t清淤\t市水利局\n\t\t市公安局\n\t疏浚\t\n\t注：按月报送。";
    const { blocks } = documentOf(`任务分工表\n${rows}`);
    expect(blocks.map(({ origin }) => (origin?.cell == null ? null : `${origin.cell.row},${origin.cell.column}`))).toEqual([
      null,
      ..."1,1 1,2 1,3 2,1 3,1 3,2 3,3 4,3 5,2".split(" "),
      null,
    ]);
  });

  it("reads what a cell holds, though alone on a line it would be no part of the paper", () => {
    const cells = ["2023-06-30", "附件1", "×", "2023年6月30日", "大"];
    const document = documentOf(`任务分工表\n认真组织实施。\n序号\t${cells.join("\t")}\n1\t${cells.join("\t")}`);
    expect(outline(document).slice(2)).toEqual(["序号", ...cells, "1", ...cells].map((words) => `cell: ${words}`));
  });

  it("cuts the chrome of a page, and keeps who published it", () => {
    const page =
      "您的位置：\n首页\n>\n政务公开\n云川市2021年清淤工作总结\n来源：云川日报\n【字体：\n大\n中\n小\n】\n全市完成清淤。\n打印本页\n扫一扫在手机打开当前页";
    const document = documentOf(page);
    expect(document.reading).toBe("云川市2021年清淤工作总结\n来源：云川日报\n全市完成清淤。");
    expect(outline(document).filter((line) => !line.startsWith("noise"))).toHaveLength(3);
  });

  it("passes over the card that sites print above a paper, and reads the paper", () => {
    const card = "索 引 号：\n000014349\n主题分类：\n水利\n发文机关：\n云川市水利局\n标　　题：\n云川市水利局关于清淤的通知\n主 题 词：\n";
    expect(documentOf(`${card}${NOTICE}`).header).toMatchObject({ number: { value: "云政办发〔2021〕14号" } });
    expect(documentOf(`${card}${NOTICE}`).key).toBe(documentOf(NOTICE).key);
  });
});
