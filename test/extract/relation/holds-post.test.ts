import { holdsPost } from "../../../extract/relation/holds-post.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(holdsPost, {
  "holds-post/after": {
    states: [
      ["{person:李明}{position:副市长}主持会议。", "李明 holds_post 副市长"],
      ["{person:李明}、{person:王芳}{position:委员}：", "李明 holds_post 委员", "王芳 holds_post 委员"],
      [
        "{person:陈光}　　{position:宣传部部务会议成员}、{position:新闻办副主任}",
        "陈光 holds_post 宣传部部务会议成员",
        "陈光 holds_post 新闻办副主任",
      ],
      ["{person:陈光} {position:市府办副主任}兼{position:调研室主任}", "陈光 holds_post 市府办副主任", "陈光 holds_post 调研室主任"],
    ],
    not: ["{person:李明}会见了{position:副市长}。", "（记者 {person:李明} {position:通讯员} 周某）"],
  },
  "holds-post/noted": {
    states: [
      ["{person:李明}（{position:市水利局局长}）", "李明 holds_post 市水利局局长"],
      ["{person:李明}（{position:市水利局局长}、{position:党组书记}）", "李明 holds_post 党组书记", "李明 holds_post 市水利局局长"],
      ["{person:李明}（{position:商会副会长}兼{position:秘书长}）", "李明 holds_post 商会副会长", "李明 holds_post 秘书长"],
      ["成员：{person:李明}（{市水利局}）", "李明 holds_post 市水利局"],
      ["{person:李明}({市水利局}、{青岚大学})", "李明 holds_post 市水利局", "李明 holds_post 青岚大学"],
    ],
    not: ["{person:李明}（1938—2001）曾到{position:市水利局局长}家中。", "{person:李明}（{市水利局}供图）"],
  },
  "holds-post/column": {
    states: [
      ["成员：{person:李明}　　{市水利局}", "李明 holds_post 市水利局"],
      ["名单\n{person:李明} {市水利局}\n{person:王芳} {青岚大学}\n", "李明 holds_post 市水利局", "王芳 holds_post 青岚大学"],
    ],
    not: ["{person:李明}{市水利局}调研。", "联系{person:李明}\n{市水利局}"],
  },
  "holds-post/assigned": {
    states: [
      ["{person:李明}：{position:副市长}，负责渔业工作。", "李明 holds_post 副市长"],
      ["{person:李明}：{position:县委常委}、{position:副县长}，分管水利。", "李明 holds_post 县委常委", "李明 holds_post 副县长"],
    ],
    not: ["发言人有{person:李明}：{position:副市长}随后总结。"],
  },
  "holds-post/also": {
    states: [
      ["{person:李明}：负责渔业工作，兼任{position:市河长办主任}。", "李明 holds_post 市河长办主任"],
      [
        "{person:李明}：分管水利，兼{position:防汛指挥部副总指挥}、{position:总工程师}。",
        "李明 holds_post 防汛指挥部副总指挥",
        "李明 holds_post 总工程师",
      ],
    ],
    not: ["会上，{person:李明}到会，兼顾{position:总工程师}意见。"],
  },
  "holds-post/apposition": {
    states: [
      ["出席的有{person:李明}，{position:市教育局局长}。", "李明 holds_post 市教育局局长"],
      ["{person:王芳}，{position:市水利局局长}，主持修渠。", "王芳 holds_post 市水利局局长"],
      ["{person:王芳}，{position:市水利局局长}、党组书记。", "王芳 holds_post 市水利局局长"],
    ],
    not: ["出席的有{person:李明}，{position:副县长}黄卫。", "出席的有{person:李明}，{position:纪委书记}、工会主席黄卫以及学生代表。"],
  },
  "holds-post/before": {
    states: [
      ["邀请{position:云川大学教授}{person:卢勇}作辅导。", "卢勇 holds_post 云川大学教授"],
      ["{position:组长}：{person:黄卫}", "黄卫 holds_post 组长"],
      ["{position:党组书记} {position:局长}{person:卢勇}主持。", "卢勇 holds_post 党组书记", "卢勇 holds_post 局长"],
      ["{position:党委书记}{position:院长}{person:卢勇}致辞。", "卢勇 holds_post 党委书记", "卢勇 holds_post 院长"],
    ],
    not: ["{position:组长}对{person:黄卫}提出要求。", "{position:市财政局局长}\n{person:黄卫}"],
  },
  "holds-post/body": {
    states: [
      ["以{云川大学}{person:刘润}为首的团队。", "刘润 holds_post 云川大学"],
      ["邀请{市委宣讲团}{person:王芳}等作专题报告。", "王芳 holds_post 市委宣讲团"],
    ],
    not: ["{云川大学}邀请{person:刘润}作报告。"],
  },
  "holds-post/verb": {
    states: [
      ["任命{person:黄卫}为{position:市教育局局长}。", "黄卫 holds_post 市教育局局长"],
      ["{person:黄卫}任{position:青岚区区长}。", "黄卫 holds_post 青岚区区长"],
      ["{person:黄卫}、{person:卢勇}任{position:副组长}。", "黄卫 holds_post 副组长", "卢勇 holds_post 副组长"],
    ],
    not: ["{person:黄卫}向{position:市教育局局长}汇报。"],
  },
  "holds-post/by": {
    states: [
      ["{position:办公室主任}由{person:黄卫}兼任。", "黄卫 holds_post 办公室主任"],
      ["{position:秘书长}由{person:王芳}同志担任。", "王芳 holds_post 秘书长"],
    ],
    not: ["{position:办公室主任}由{person:黄卫}陪同调研。"],
  },
});
