import { cites } from "../../../extract/relation/cites.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(cites, {
  "cites/preposition": {
    states: [
      ["根据{meeting:市委五届七次全会}精神和《[水网规划纲要]》的要求，抓好以下工作。", "document cites 水网规划纲要"],
      ["根据《[消防法]》《[云川省消防条例]》等法律法规，制定本办法。", "document cites 消防法", "document cites 云川省消防条例"],
      ["《[养犬管理办法]》依据《[养犬管理条例]》制定。", "养犬管理办法 cites 养犬管理条例"],
      ["按照国务院《[质量工作意见]》（[国发〔2017〕24号]）要求，通知如下：", "document cites 质量工作意见"],
      ["根据《[水土保持条例]》，{市水务局}编制了《[小流域治理规划]》。", "小流域治理规划 cites 水土保持条例"],
      ["未按照《[排污许可条例]》申领的，责令改正。", "document cites 排污许可条例"],
    ],
    not: ["按照职责分工，修订《[校车管理办法]》。", "《[校车管理办法]》按照章节分为七章。"],
  },
  "cites/provision": {
    states: [
      ["违反《[渡口条例]》的，责令改正。", "document cites 渡口条例"],
      ["项目符合《[用地名录]》第三条的，可以划拨。", "document cites 用地名录"],
    ],
    not: ["项目符合《[用地名录]》附注中的用途。"],
  },
  "cites/title": {
    states: [
      ["印发《[关于贯彻〈[养老条例]〉的实施意见]》。", "关于贯彻〈养老条例〉的实施意见 cites 养老条例"],
      ["青岚区政府关于落实《[营商环境条例]》有关事项的通知\n各镇人民政府：\n现通知如下。", "document cites 营商环境条例"],
    ],
    not: ["印发《[关于加强养老服务的意见]》和《[养老条例]》释义。"],
  },
});
