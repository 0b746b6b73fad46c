import type { Analysis } from "../../extract/index.ts";
import { analysisOf } from "./analysis.ts";

/** A city's plan, with a number, that orders. */
export const cityPlan = (): Analysis =>
  analysisOf(
    [
      "云川市人民政府关于加强城市绿地管理的意见",
      "云政发〔2021〕3号",
      "各县（区）人民政府，市政府各部门：",
      "为落实《[中华人民共和国城乡规划法|regulation|name=城乡规划法]》，现提出如下意见。",
      "制定[绿地系统规划|regulation]。[市园林局|organization]牵头编制绿线图册，[市财政局|organization]配合。",
      "[有关部门|organization|generic]要加强巡查。推进[“百园提升”行动|campaign]。",
    ].join("\n"),
    {
      id: "云政发〔2021〕3号",
      title: "云川市人民政府关于加强城市绿地管理的意见",
      number: "云政发〔2021〕3号",
      issuer: "云川市人民政府",
      genre: "opinion",
      speaker: ["云川市人民政府"],
      addressees: ["各县（区）人民政府"],
      claims: [
        { relation: "implements", source: "document", target: "中华人民共和国城乡规划法" },
        { relation: "carries_out", source: "speaker", target: "“百园提升”行动", mode: "planned" },
      ],
      measures: [
        { owners: ["speaker"], trigger: "制定", object: "绿地系统规划", inherited: true },
        { owners: ["市园林局(lead)", "市财政局(cooperate)"], trigger: "编制", object: "绿线图册" },
        { owners: ["有关部门"], trigger: "加强", object: "巡查" },
        { owners: ["speaker"], trigger: "推进", object: "“百园提升”行动", inherited: true },
      ],
    },
  );

/** A district's report, which speaks, under that plan. */
export const districtReport = (): Analysis =>
  analysisOf(
    [
      "云川市青岚区人民政府关于2021年绿地工作的报告",
      "我区认真落实《[关于加强城市绿地管理的意见|regulation]》（[云政发〔2021〕3号|regulation|number=云政发〔2021〕3号]），",
      "[区政府|organization]印发《[青岚区绿地管理办法|regulation]》，[区园林局|organization]建成口袋公园。",
      "开展[“百园提升”行动|campaign]，得到[市政府|organization]肯定。[有关部门|organization|generic]完成验收。",
    ].join("\n"),
    {
      id: "青岚区报告",
      title: "云川市青岚区人民政府关于2021年绿地工作的报告",
      issuer: "云川市青岚区人民政府",
      genre: "report",
      speaker: ["云川市青岚区人民政府"],
      claims: [
        { relation: "implements", source: "speaker", target: "关于加强城市绿地管理的意见" },
        { relation: "issues", source: "区政府", target: "青岚区绿地管理办法" },
        { relation: "carries_out", source: "speaker", target: "“百园提升”行动" },
        { relation: "recognises", source: "市政府", target: "“百园提升”行动", mode: "denied" },
      ],
      measures: [
        { owners: ["speaker"], trigger: "落实", object: "《关于加强城市绿地管理的意见》", inherited: true, mode: "done" },
        { owners: ["区园林局"], trigger: "建成", object: "口袋公园", mode: "done" },
      ],
    },
  );

/** A masked report of a district without a name. */
export const maskedReport = (): Analysis =>
  analysisOf(
    [
      "xx区委2021年工作报告",
      "[xx区委|organization]加强领导，[区委|organization]召开会议，[市委|organization]给予指导。",
      "[xx村|place]建成广场，[xx村|place]修通道路。",
      "[xx村|place]新修水渠，[xx区|place]整体推进。实施[xx清洁家园三年行动|campaign]。",
      "巩固[xx清洁家园三年行动|campaign]成果，[区委常委会|organization]听取汇报。",
    ].join("\n"),
    {
      id: "xx区委报告",
      title: "xx区委2021年工作报告",
      genre: "report",
      speaker: ["xx区委"],
      measures: [{ owners: ["区委"], trigger: "召开", object: "会议", mode: "done" }],
    },
  );
