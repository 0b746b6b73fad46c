import { describe, expect, it } from "vitest";
import type { Document, Fact } from "../../../extract/index.ts";
import { documentOf } from "../../support/read-text.ts";

const said = (fact: Fact | null | undefined): string | null => fact?.value ?? null;
const words = (document: Document, fact: Fact | null | undefined): string | null =>
  fact === null || fact === undefined ? null : document.text.slice(fact.span.start, fact.span.end);
const headOf = (lines: readonly string[]) => documentOf(lines.join("\n")).header;
const BODY = "　　为做好有关工作，现就有关事项通知如下，请结合实际认真贯彻执行，及时报告进展情况。";

describe("number", () => {
  it.each([
    ["云政发〔2021〕12号", "云政发〔2021〕12号"],
    ["云政发[2021]12号", "云政发〔2021〕12号"],
    ["云政发（2021）第012号", "云政发〔2021〕12号"],
    ["云 政 发 〔 2021 〕 12 号", "云政发〔2021〕12号"],
    ["云政发〔２０２１〕１２号　　　签发人：沈明", "云政发〔2021〕12号"],
  ])("reads %s", (line, number) => {
    expect(said(headOf(["云川市人民政府关于加强河道管理的通知", line, "各县（区）人民政府：", BODY]).number)).toBe(number);
  });

  it("stands over the title too", () => {
    const header = headOf([
      "云川市人民政府文件",
      "云政发〔2021〕12号",
      "云川市人民政府关于加强河道管理的通知",
      "各县（区）人民政府：",
      BODY,
    ]);
    expect(said(header.number)).toBe("云政发〔2021〕12号");
    expect(said(header.title)).toBe("云川市人民政府关于加强河道管理的通知");
  });

  it("is none where another paper is named", () => {
    expect(
      headOf(["云川市人民政府关于加强河道管理的通知", "各县（区）人民政府：", "按照省政府要求（川政发〔2020〕3号），开展排查。"]).number,
    ).toBeNull();
  });

  it("of an order is that of the regulation it issues", () => {
    const document = documentOf(
      [
        "云川市人民政府令",
        "第十二号",
        "现公布《云川市河道管理办法》，自2021年5月1日起施行。",
        "市长　　沈　明",
        "2021年3月5日",
        "云川市河道管理办法",
        "第一条　为了加强河道管理，制定本办法。",
      ].join("\n"),
    );
    expect(document.key).toBe("云川市人民政府令第12号");
    expect(document.header).toMatchObject({
      title: { value: "云川市河道管理办法" },
      issuer: { value: "云川市人民政府" },
      genre: { value: "regulation" },
      date: { value: "2021-03-05" },
    });
    expect(document.parts.map((part) => said(part.header.number))).toEqual(["云川市人民政府令第12号", "云川市人民政府令第12号"]);
    expect(document.parts.map((part) => said(part.header.genre))).toEqual(["order", "regulation"]);
  });
});

describe("title", () => {
  it("goes over several lines, and stops before the number", () => {
    const header = headOf([
      "云川市人民政府关于全面推行",
      "河道巡查制度执法公示制度",
      "和重大事项报告制度的指导意见",
      "云政发〔2021〕12号",
      "各县（区）人民政府：",
      BODY,
    ]);
    expect(said(header.title)).toBe("云川市人民政府关于全面推行河道巡查制度执法公示制度和重大事项报告制度的指导意见");
    expect(said(header.genre)).toBe("opinion");
  });

  it("stops before a heading and before prose", () => {
    expect(said(headOf(["云川市2021年河道管理工作要点", "一、总体要求", "坚持问题导向，抓好落实。"]).title)).toBe(
      "云川市2021年河道管理工作要点",
    );
    expect(said(headOf(["2021年区委履行主体责任情况报告", "今年以来，区委认真履责。"]).title)).toBe("2021年区委履行主体责任情况报告");
  });

  it("is none where the text opens with prose", () => {
    expect(headOf(["今年以来，区委认真履责。成效明显。"]).title).toBeNull();
  });
});

describe("genre", () => {
  it.each([
    ["云川市人民政府关于河道管理的决定", "decision"],
    ["云川市人民政府关于河道管理的通报", "circular"],
    ["云川市人民政府关于河道管理的请示", "request"],
    ["云川市人民政府关于同意设立河道管理所的批复", "approval"],
    ["云川市水利局关于河道清淤的复函", "letter"],
    ["云川市河道管理专题会议纪要", "minutes"],
    ["云川市河道管理办法（试行）", "regulation"],
    ["云川市河道清淤三年行动计划（2021—2023年）", "plan"],
    ["2021年云川市政府工作报告", "work-report"],
    ["青岚区2021年河道管理工作总结", "report"],
    ["云川市人民政府关于河道清淤的通告", "public-notice"],
  ])("of %s is %s", (title, genre) => {
    expect(said(headOf([title, BODY]).genre)).toBe(genre);
  });

  it("is none without an ending that tells", () => {
    expect(headOf(["云川市河道", BODY]).genre).toBeNull();
  });
});

describe("issuer", () => {
  it.each([
    [
      "云川市人民政府、云川军分区关于河道抢险的通知",
      "云川市人民政府",
      ["云川市人民政府、云川军分区关于河道抢险的通知", BODY, "云川市人民政府　云川市水利局", "2021年3月5日"],
    ],
    ["title before 关于", "云川市水利局", ["云川市水利局关于河道清淤的通知", BODY]],
    ["title before 印发", "云川市人民政府办公室", ["云川市人民政府办公室印发河道清淤方案的通知", BODY]],
    ["several in a title", "云川市教育局、云川市财政局", ["云川市教育局、云川市财政局关于校舍维修的通知", BODY]],
    ["title of a report", "青岚区委", ["青岚区委2021年工作总结", BODY]],
    ["title of a report behind the year", "区委", ["2021年区委履行主体责任情况报告", BODY]],
    ["signature", "云川市水利局", ["关于河道清淤的通知", BODY, "云川市水利局", "二〇二一年三月五日"]],
    ["several signatures", "云川市教育局、云川市财政局", ["关于校舍维修的通知", BODY, "云川市教育局　　云川市财政局", "2021年3月5日"]],
    ["red head", "云川市人民政府", ["云川市人民政府文件", "云政发〔2021〕12号", "关于河道清淤的通知", BODY]],
  ])("by %s", (_by, issuer, lines) => {
    expect(said(headOf(lines).issuer)).toContain(issuer);
  });

  it.each(["三级公立医院绩效考核指标", "法治政府建设实施方案", "市场主体培育办法", "部署会议纪要"])("is none in %s", (title) => {
    expect(headOf([title, BODY]).issuer).toBeNull();
  });
});

describe("date", () => {
  it.each([
    ["2021年3月5日", "2021-03-05"],
    ["二〇二一年三月五日", "2021-03-05"],
    ["二○二一年十二月二十九日", "2021-12-29"],
    ["2021 年 3 月 5 日", "2021-03-05"],
  ])("reads %s", (day, date) => {
    const document = documentOf(["云川市水利局关于河道清淤的通知", BODY, "云川市水利局", day].join("\n"));
    expect(said(document.header.date)).toBe(date);
    expect(words(document, document.header.date)).toBe(day);
  });

  it("stands under the title", () => {
    expect(said(headOf(["云川市政府工作报告", "——2021年1月20日在云川市第六届人民代表大会第一次会议上", "各位代表：", BODY]).date)).toBe(
      "2021-01-20",
    );
    expect(said(headOf(["云川市水利局2021年工作总结", "（2021年12月20日）", BODY]).date)).toBe("2021-12-20");
  });

  it("is not that of another paper or deed", () => {
    expect(headOf(["云川市水利局2021年工作总结", "2021年3月5日，市水利局召开会议，部署全年工作。"]).date).toBeNull();
  });
});

describe("marks and addressees", () => {
  it("reads secrecy and urgency over the title", () => {
    const header = headOf(["机密★1年", "特急", "云川市人民政府关于防汛的通知", "云政发〔2021〕12号", "各县（区）人民政府：", BODY]);
    expect([said(header.secrecy), said(header.urgency)]).toEqual(["机密", "特急"]);
    expect(headOf(["云川市人民政府关于做好保守秘密工作的通知", "各县（区）人民政府：", BODY]).secrecy).toBeNull();
  });

  it.each<readonly [string, readonly string[]]>([
    ["各县（区）人民政府，市政府各部门、各直属机构：", ["各县（区）人民政府", "市政府各部门", "各直属机构"]],
    ["各省、自治区、直辖市人民政府：", ["各省、自治区、直辖市人民政府"]],
    ["市教育局、市财政局：", ["市教育局", "市财政局"]],
    ["青岚区、松陵区人民政府:", ["青岚区", "松陵区人民政府"]],
    ["各位代表：", []],
    ["沈明、许岩委员：", []],
  ])("%s", (line, addressees) => {
    const document = documentOf(["云川市人民政府关于防汛的通知", "云政发〔2021〕12号", line, BODY].join("\n"));
    expect(document.header.addressees.map((fact) => words(document, fact))).toEqual(addressees);
  });
});

describe("the end of a paper", () => {
  const lines = [
    "云川市人民政府",
    "云川市军分区",
    "关于做好征兵工作的通知",
    "云政发〔2022〕5号",
    "各县（区）人民政府：",
    BODY,
    "附件：1.征兵任务分配表",
    "2.征兵工作流程",
    "云川市人民政府　　云川市军分区",
    "2022年3月1日",
    "主题词：国防 征兵 通知",
    "抄送：市委办公室，市人大常委会办公室。",
    "云川市人民政府办公室　2022年3月2日印发",
  ];

  it("reads annexes, subject words and copies, each at its place", () => {
    const document = documentOf(lines.join("\n"));
    const { annexes, keywords, copies } = document.header;
    expect(annexes.map((fact) => words(document, fact))).toEqual(["征兵任务分配表", "征兵工作流程"]);
    expect(keywords.map((fact) => words(document, fact))).toEqual(["国防", "征兵", "通知"]);
    expect(copies.map((fact) => words(document, fact))).toEqual(["市委办公室", "市人大常委会办公室"]);
    expect(document.parts).toHaveLength(1);
  });

  it("keeps two issuers apart that stand on lines of their own", () => {
    const document = documentOf(lines.join("\n"));
    expect(document.parts[0]?.speaker.map((fact) => fact.value)).toEqual(["云川市人民政府", "云川市军分区"]);
    expect(said(document.header.date)).toBe("2022-03-01");
  });

  it("reads a single annex without a number", () => {
    expect(headOf([...lines.slice(0, 6), "附件：任务分工表", ...lines.slice(8)]).annexes.map(said)).toEqual(["任务分工表"]);
  });
});

describe("parts and speakers", () => {
  const forwarding = [
    "云川市人民政府办公室转发市水利局",
    "关于河道清淤工作意见的通知",
    "云政办发〔2021〕14号",
    "各县（区）人民政府：",
    "市水利局《关于河道清淤工作的意见》已经市政府同意，现转发给你们，请认真贯彻执行。",
    "云川市人民政府办公室",
    "2021年3月5日",
    "关于河道清淤工作的意见",
    "市人民政府：",
    "我局对全市河道进行了排查，现提出如下意见。",
  ];

  it("a paper that forwards another has two parts and two speakers", () => {
    const document = documentOf(forwarding.join("\n"));
    expect(document.parts.map((part) => said(part.header.title))).toEqual([
      "云川市人民政府办公室转发市水利局关于河道清淤工作意见的通知",
      "关于河道清淤工作的意见",
    ]);
    expect(document.parts.map((part) => part.speaker.map(said))).toEqual([["云川市人民政府办公室"], ["市水利局"]]);
    expect(document.parts.map((part) => said(part.header.genre))).toEqual(["notice", "opinion"]);
    expect(document.text.slice(document.parts[1]?.span.start).startsWith("关于河道清淤工作的意见")).toBe(true);
  });

  it("an inner paper is spoken by who signs it", () => {
    const document = documentOf([...forwarding, "市水利局防汛办公室", "2021年2月20日"].join("\n"));
    expect(document.parts[1]?.speaker.map(said)).toEqual(["市水利局防汛办公室"]);
    expect(said(document.parts[1]?.header.date)).toBe("2021-02-20");
  });

  it("a plan that a notice issues is spoken by the notice's issuer, below 附件 too", () => {
    const lines = [
      "云川市人民政府关于印发河道清淤方案的通知",
      "云政发〔2021〕14号",
      "各县（区）人民政府：",
      "现将《河道清淤方案》印发给你们，请认真贯彻执行。",
      "云川市人民政府",
      "2021年3月5日",
    ];
    for (const mark of [[], ["附件"], ["附件1"]]) {
      const document = documentOf([...lines, ...mark, "河道清淤方案", "一、总体要求", "坚持问题导向，抓好落实。"].join("\n"));
      expect(document.parts.map((part) => part.speaker.map(said))).toEqual([["云川市人民政府"], ["云川市人民政府"]]);
      expect(document.parts.map((part) => said(part.header.genre))).toEqual(["notice", "plan"]);
    }
  });

  it("a report is spoken by the body that its title or text names, in full where the text says so", () => {
    const speakers = (lines: readonly string[]): readonly (string | null)[] =>
      documentOf(lines.join("\n")).parts[0]?.speaker.map(said) ?? [];
    expect(speakers(["2021年区委履行主体责任情况报告", "今年以来，青岚区委坚持问题导向，认真履责。"])).toEqual(["青岚区委"]);
    expect(speakers(["2021年区委履行主体责任情况报告", "今年以来，xx区委坚持问题导向，认真履责。"])).toEqual(["xx区委"]);
    expect(
      speakers([
        "政府工作报告",
        "——2021年1月20日在云川市第六届人民代表大会第一次会议上",
        "各位代表：",
        "现在，我代表市人民政府，向大会报告工作，请予审议。",
      ]),
    ).toEqual(["云川市人民政府"]);
    expect(speakers(["河道清淤情况", "河道清淤工作全面完成，成效明显。"])).toEqual([]);
  });

  it("parts follow each other and hold all blocks", () => {
    const document = documentOf(forwarding.join("\n"));
    const [first, second] = document.parts;
    expect(first?.span.end).toBeLessThanOrEqual(second?.span.start ?? 0);
    for (const { span } of document.blocks) {
      expect(document.parts.filter((part) => part.span.start <= span.start && span.end <= part.span.end)).toHaveLength(1);
    }
  });
});
