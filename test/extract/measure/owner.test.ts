import { describe, expect, it } from "vitest";
import { measuresIn } from "../../support/measured.ts";

const OPINION = "云川市人民政府关于加强河道管护的意见\n云政发〔2021〕3号\n各区人民政府：\n";

/** The measures of the lines below the head of a paper that orders. */
const inOpinion = (body: string): readonly string[] => measuresIn(`${OPINION}${body}`).filter((line) => !line.includes("河道管护的意见"));

describe("owners", () => {
  it("takes the subject of the clause", () => {
    expect(measuresIn("市水利局要制定巡查办法。")).toEqual(["市水利局 | 制定 | 巡查办法"]);
    expect(measuresIn("市教育局、市财政局应落实配套资金。")).toEqual(["市教育局, 市财政局 | 落实 | 配套资金"]);
    expect(measuresIn("落实配套资金。")).toEqual(["speaker | 落实 | 配套资金"]);
  });

  it("takes who decides what is done, and all bodies side by side", () => {
    expect(measuresIn("市政府决定：成立护渔专班。")).toEqual(["市政府 | 成立 | 护渔专班"]);
    expect(measuresIn("市政府研究决定成立护渔专班。")).toEqual(["市政府 | 成立 | 护渔专班"]);
    expect(measuresIn("市水利局、市财政局等27个部门和单位修订护渔办法。")).toEqual(["市水利局, 市财政局 | 修订 | 护渔办法"]);
    expect(measuresIn("同意市水利局等27个单位为示范创建单位。")).toEqual([]);
    expect(measuresIn("各地区各部门要制定护渔方案。")).toEqual(["各地区, 各部门 | 制定 | 护渔方案"]);
    expect(measuresIn("会议决定成立护渔专班。")).toEqual(["speaker | 成立 | 护渔专班"]);
    expect(measuresIn("市人大常委会审议批准《云川市护渔办法》。")).toEqual(["市人大常委会 | 审议批准 | 《云川市护渔办法》"]);
    expect(measuresIn("会议议定：一、成立护渔专班。")).toEqual(["speaker | 成立 | 护渔专班"]);
  });

  it("lets a subject live to the end of its sentence", () => {
    expect(measuresIn("市水利局制定方案，明确责任分工；建立台账。")).toEqual([
      "市水利局 | 制定 | 方案",
      "市水利局 | 明确 | 责任分工",
      "市水利局 | 建立 | 台账",
    ]);
    expect(measuresIn("市水利局制定方案。要明确责任分工。")).toEqual(["市水利局 | 制定 | 方案", "市水利局 | 明确 | 责任分工"]);
    expect(measuresIn("一是市水利局制定方案。二是明确责任分工。").at(-1)).toBe("speaker | 明确 | 责任分工");
  });

  it("goes back to who asks a body above, and who pushes a body or a region", () => {
    expect(measuresIn("市水利局提请县人大批准护渔条例，修订巡查办法。").at(-1)).toBe("市水利局 | 修订 | 巡查办法");
    expect(measuresIn("市水利局督促市财政局落实经费，建立台账。").at(-1)).toBe("市财政局 | 建立 | 台账");
    expect(measuresIn("推动宁波建设深水渔港城，开通航线。")).toEqual(["宁波 | 建设 | 深水渔港城", "speaker | 开通 | 航线"]);
    expect(measuresIn("推动宁波建设取得更大成效。")).toEqual([]);
  });

  it("takes the first of those who lead", () => {
    expect(measuresIn("李明市长等市领导出访三国，出席渔业论坛开幕式。").at(-1)).toBe("市长 | 出席 | 渔业论坛开幕式");
  });

  it("lets who was told to act live on in a paper that orders", () => {
    expect(inOpinion("市水利局要制定方案。加强日常巡查。").at(-1)).toBe("市水利局 | 加强 | 日常巡查");
    expect(inOpinion("一、市水利局要制定方案。二、加强日常巡查。").at(-1)).toBe("speaker | 加强 | 日常巡查");
    expect(inOpinion("市水利局会同有关部门已印发方案。加强日常巡查。").at(-1)).toBe("speaker | 加强 | 日常巡查");
  });

  it("reads who acts behind 由, 会同 and 督促", () => {
    expect(measuresIn("《云川市渔港管理办法》由市水利局修订。")).toEqual(["市水利局 | 修订 | 《云川市渔港管理办法》"]);
    expect(measuresIn("具体办法由市水利局制定。")).toEqual(["市水利局 | 制定 | 具体办法"]);
    expect(measuresIn("市水利局会同市财政局制定补助办法。")).toEqual(["市水利局, 市财政局(cooperate) | 制定 | 补助办法"]);
    expect(measuresIn("督促各区人民政府加强日常巡查。")).toEqual(["speaker | 督促 | 各区人民政府", "各区人民政府 | 加强 | 日常巡查"]);
    expect(measuresIn("市财政局要积极配合市水利局，做好资金保障。")).toEqual(["市财政局(cooperate) | 做好 | 资金保障"]);
  });

  it("reads who leads, who helps and who does the same in running text", () => {
    expect(measuresIn("由市水利局牵头，市财政局、市公安局配合，清理渔排。建立台账。")).toEqual([
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 清理 | 渔排",
      "speaker | 建立 | 台账",
    ]);
    expect(measuresIn("由市水利局牵头、市财政局配合清理渔排。")).toEqual(["市水利局(lead), 市财政局(cooperate) | 清理 | 渔排"]);
    expect(measuresIn("由市水利局牵头、市财政局配合，清理渔排。")).toEqual(["市水利局(lead), 市财政局(cooperate) | 清理 | 渔排"]);
    expect(measuresIn("市水利局牵头，6月底前清理渔排，市财政局配合。")).toEqual(["市水利局(lead), 市财政局(cooperate) | 清理 | 渔排"]);
    expect(measuresIn("市民政局牵头修订章程，建立台账。")).toEqual(["市民政局(lead) | 修订 | 章程", "市民政局 | 建立 | 台账"]);
    expect(measuresIn("市教育局、市财政局配合做好校舍维修。")).toEqual(["市教育局(cooperate), 市财政局(cooperate) | 做好 | 校舍维修"]);
    expect(measuresIn("市水利局联合市公安局清理渔排，查处案件2起。")).toEqual([
      "市水利局, 市公安局 | 清理 | 渔排",
      "市水利局, 市公安局 | 查处 | 案件2起",
    ]);
    expect(measuresIn("市水利局与市公安局等部门共同清理渔排。")).toEqual(["市水利局, 市公安局 | 清理 | 渔排"]);
    expect(measuresIn("配合市水利局清理渔排，建立台账。").at(-1)).toBe("speaker | 建立 | 台账");
    expect(measuresIn("市水利局联合有关部门清理渔排。")).toEqual(["市水利局, 有关部门(cooperate) | 清理 | 渔排"]);
    expect(measuresIn("清理渔排（市水利局牵头，市财政局配合）。")).toEqual(["市水利局(lead), 市财政局(cooperate) | 清理 | 渔排"]);
  });

  it("gives each charge of a sentence to the one who charges", () => {
    expect(measuresIn("市政府督促市水利局清理渔排，责成市财政局拨付资金。")).toEqual([
      "市政府 | 督促 | 市水利局",
      "市水利局 | 清理 | 渔排",
      "市政府 | 责成 | 市财政局",
      "市财政局 | 拨付 | 资金",
    ]);
    expect(measuresIn("市政府督促市水利局清理渔排，建立台账。").at(-1)).toBe("市水利局 | 建立 | 台账");
    expect(inOpinion("支持市水利局建设渔港，鼓励企业开展远洋捕捞。").at(-1)).toBe("speaker | 鼓励 | 企业开展远洋捕捞");
  });

  it("keeps a bracket that is part of the name of those who are charged", () => {
    expect(measuresIn("督促各县（市、区）清理渔排。")[0]).toBe("speaker | 督促 | 各县（市、区）");
    expect(measuresIn("对工作不力的县（市、区）予以通报。")[0]).toBe("speaker | 通报 | 工作不力的县（市、区）");
  });

  it("lets who learns of something act on it", () => {
    expect(measuresIn("市水利局接到举报后，应当及时核查违法线索。")).toEqual(["市水利局 | 核查 | 违法线索"]);
    expect(measuresIn("税务机关发现申报有误的，应当通知纳税人。")).toEqual(["税务机关 | 通知 | 纳税人"]);
    expect(measuresIn("市水利局接到举报的渠道畅通，应当及时核查违法线索。")).toEqual(["speaker | 核查 | 违法线索"]);
  });

  it("gives what 推动 drives a body to do to the body, and nothing behind it", () => {
    expect(measuresIn("推动市教育局建立台账，完善巡查办法。")).toEqual(["市教育局 | 建立 | 台账", "speaker | 完善 | 巡查办法"]);
    expect(measuresIn("推动市属国有企业调整重组。")).toEqual([]);
  });

  it("takes a bracket of nothing but bodies at the end of an item for a note", () => {
    expect(inOpinion("1.完善管护办法。（市水利局、市财政局）")).toEqual(["市水利局, 市财政局 | 完善 | 管护办法"]);
    expect(inOpinion("1.完善管护办法（市水利局、市财政局）。")).toEqual(["speaker | 完善 | 管护办法"]);
    expect(inOpinion("1.完善管护办法。（市水利局2020年调研）")).toEqual(["speaker | 完善 | 管护办法"]);
  });

  it("reads a deed behind adverbs of how hard or how far", () => {
    expect(measuresIn("片区化推进渔港建设。")).toEqual(["speaker | 推进 | 渔港建设"]);
    expect(measuresIn("毫不放松抓好渔业生产，铁腕整治非法采砂。")).toEqual(["speaker | 抓好 | 渔业生产", "speaker | 整治 | 非法采砂"]);
    expect(measuresIn("深化支付方式改革。")).toEqual(["speaker | 深化 | 支付方式改革"]);
  });

  it("reads duty notes in brackets of any shape", () => {
    expect(inOpinion("1.完善管护办法。〔牵头单位：市水利局；责任单位：市财政局〕")).toEqual(["市水利局(lead), 市财政局 | 完善 | 管护办法"]);
    expect(inOpinion("1.完善管护办法。【责任单位：市水利局】")).toEqual(["市水利局 | 完善 | 管护办法"]);
    expect(inOpinion("1.完善云政发〔2020〕5号管护办法。")[0]).toContain("speaker | 完善");
  });

  it("reads who acts behind 由 where 对 tells the topic before it", () => {
    expect(measuresIn("街道办事处定期走访，对困难家庭由县民政局给予临时救助。").at(-1)).toBe("县民政局 | 给予 | 临时救助");
    expect(measuresIn("对拒不改正的由市水利局依法予以关停。")).toEqual(["市水利局 | 关停 | 拒不改正的"]);
    expect(measuresIn("对困难家庭给予临时救助。")).toEqual(["speaker | 给予 | 临时救助"]);
  });

  it("takes no thing for an owner", () => {
    expect(measuresIn("《云川市河道管理条例》规定巡查制度。")).toEqual([]);
  });
});

describe("duty notes", () => {
  it("close an item without a bracket, behind labels", () => {
    expect(inOpinion("（一）加强巡查。建立巡查制度。责任单位：市水利局、市公安局。配合单位：市财政局。完成时限：2022年6月底前。")).toEqual([
      "市水利局, 市公安局, 市财政局(cooperate) | 加强 | 巡查",
      "市水利局, 市公安局, 市财政局(cooperate) | 建立 | 巡查制度",
    ]);
    expect(inOpinion("（一）建立巡查制度。责任单位：市水利局。各区要加强巡查。").at(-1)).toContain("加强 | 巡查");
  });

  it("close an item as a sentence of its own", () => {
    expect(inOpinion("（一）实施清淤工程。由市水利局、市林业局负责，市财政局参与。")).toEqual([
      "市水利局, 市林业局, 市财政局(cooperate) | 实施 | 清淤工程",
    ]);
    expect(inOpinion("（一）实施清淤工程。青岚闸由市水利局负责。")[0]).toBe("speaker | 实施 | 清淤工程");
  });

  it("read brackets with roles behind the units", () => {
    expect(inOpinion("（一）加强巡查。建立巡查制度。（市水利局牵头，市财政局、市公安局配合）")).toEqual([
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 加强 | 巡查",
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 建立 | 巡查制度",
    ]);
    expect(inOpinion("（一）建立巡查制度。（市水利局负责）完善应急预案。（市应急局负责）")).toEqual([
      "市水利局 | 建立 | 巡查制度",
      "市应急局 | 完善 | 应急预案",
    ]);
  });

  it("count for so many items above as they say", () => {
    expect(inOpinion("1.建立巡查制度。\n2.完善应急预案。\n3.2024年9月底前建成监测平台。\n（以上两项由市水利局负责）")).toEqual([
      "speaker | 建立 | 巡查制度",
      "市水利局 | 完善 | 应急预案",
      "市水利局 | 建成 | 监测平台",
    ]);
  });

  it("govern sentences that a number opens inside a paragraph", () => {
    expect(inOpinion("（一）总体安排。1.建立巡查制度。2.完善应急预案。（市水利、应急等部门负责）")).toEqual([
      "市水利、应急等部门 | 建立 | 巡查制度",
      "市水利、应急等部门 | 完善 | 应急预案",
    ]);
  });

  it("name a unit behind a label, whatever it is called", () => {
    expect(inOpinion("（一）建立巡查制度。\n责任单位：青岚水利枢纽管理站")).toEqual(["青岚水利枢纽管理站 | 建立 | 巡查制度"]);
  });

  it("read brackets with labels", () => {
    expect(inOpinion("（一）建立巡查制度。（牵头单位：市水利局；配合单位：市财政局）")).toEqual([
      "市水利局(lead), 市财政局(cooperate) | 建立 | 巡查制度",
    ]);
    expect(inOpinion("（一）建立巡查制度。（责任单位：市水利局、各区人民政府）")).toEqual(["市水利局, 各区人民政府 | 建立 | 巡查制度"]);
  });

  it("read lines below an item", () => {
    expect(inOpinion("1.建立巡查制度。\n牵头部门：市水利局\n参与部门：市财政局、市公安局\n2.完善应急预案。\n牵头部门：市应急局")).toEqual([
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 建立 | 巡查制度",
      "市应急局(lead) | 完善 | 应急预案",
    ]);
  });

  it("make the first unit lead where the paper says so", () => {
    expect(
      inOpinion(
        "（一）建立巡查制度。（市水利局、市财政局负责。列第一位者为牵头单位，下同）\n（二）完善应急预案。（市应急局、市水利局负责）",
      ),
    ).toEqual(["市水利局(lead), 市财政局(cooperate) | 建立 | 巡查制度", "市应急局(lead), 市水利局(cooperate) | 完善 | 应急预案"]);
  });

  it("leave a clause with a subject of its own alone", () => {
    expect(inOpinion("（一）建立巡查制度。各区人民政府要落实经费。（市水利局负责）")).toEqual([
      "市水利局 | 建立 | 巡查制度",
      "各区人民政府 | 落实 | 经费",
    ]);
  });

  it("are not what other brackets say", () => {
    expect(inOpinion("（一）建立巡查制度（以下简称市水利局负责的制度）。")).toEqual(["speaker | 建立 | 巡查制度"]);
  });
});
