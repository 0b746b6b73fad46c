import { addressedTo } from "../../../extract/relation/addressed-to.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(addressedTo, {
  "addressed-to/line": {
    states: [
      [
        "云川市人民政府办公室关于做好防汛工作的通知\n云政办发〔2021〕12号\n{各县、区人民政府}，{市政府各部门}：\n现通知如下。",
        "document addressed_to 各县、区人民政府",
        "document addressed_to 市政府各部门",
      ],
      ["云川市财政局关于经费安排的复函\n云财函〔2021〕3号\n{青岚区人民政府}：\n来函收悉。", "document addressed_to 青岚区人民政府"],
    ],
    not: ["云川市财政局关于经费安排的复函\n云财函〔2021〕3号\n来函收悉，请{青岚区人民政府}：抓紧办理。"],
  },
});
