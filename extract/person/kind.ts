import { defineKind } from "../rule/define.ts";
import { LEADERS } from "./lexicon.ts";
import { findNames, NAME_LEXICONS } from "./name.ts";
import { rosterOf } from "./roster.ts";

/** Letters of names from other tongues; a name of two or more parts is made of them. */
const FOREIGN =
  /(?<!·)(?<name>[阿艾埃安昂奥巴班邦包保鲍贝本比彼别宾波伯布采查楚达戴丹当道德登邓迪地蒂丁东杜多厄恩尔法凡范菲费芬丰冯佛弗福夫富伽盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫亨洪胡华怀惠霍基吉季加贾简江杰金京居卡凯坎康考柯科可克肯孔寇库夸奎昆拉莱赖兰朗劳勒雷黎李里理利莉丽连廉良列林琳隆卢鲁路伦罗洛马玛麦迈曼茂梅美门蒙孟米密明莫默姆木穆拿娜纳乃奈南内尼妮宁纽农努诺欧帕派潘庞佩彭蓬皮平珀普奇齐恰钱乔切钦琼丘热仁日茹瑞若萨塞赛桑森沙山珊尚绍舍申圣胜施什史士斯苏绥孙索塔泰坦汤唐陶特腾提田廷通图吐托瓦万旺威韦维魏温文翁沃乌吾武西希锡夏香肖谢辛欣休许雪雅亚延扬杨耶叶依伊易因英永尤于约扎詹张哲珍芝治中朱兹佐买提江肉孜木]{1,6}(?:·\p{sc=Han}{1,8}?){1,3})(?=教授|博士|先生|女士|总统|总理|首相|主席|同志|书记|院士|等|、|，|。|$)/gmu;

/** Persons by name, masked ones too. */
export const person = defineKind({
  id: "person",
  label: { zh: "人物", en: "Person" },
  color: "#db2777",
  fields: [{ id: "name", label: { zh: "姓名", en: "Name" } }],
  recurs: 3,
  rules: [
    // [习近平]总书记
    { form: "term", id: "person/leader", lexicon: LEADERS },
    // 组　长：[黄　卫]　　副部长
    {
      form: "code",
      id: "person/roster",
      stage: "sharp",
      reason: "columns of a list are told by blanks of the text that the reading drops",
      find: (scene) => rosterOf(scene).map(({ name }) => ({ span: name })),
      weight: 2,
    },
    // 授予[简·青岚·米勒]教授
    { form: "pattern", id: "person/foreign", pattern: FOREIGN, needs: "·" },
    // [张某]、[王某某]
    {
      form: "pattern",
      id: "person/masked",
      pattern: /(?<![\p{sc=Han}])(?<name>\p{sc=Han}某{1,2})(?![\p{sc=Han}]{0,1}[省市县区镇村])/gu,
      needs: "某",
    },
    // 区委书记[xx]同志; 宣讲团[xx]、[xx]等专家; [xx夫妇]
    {
      form: "pattern",
      id: "person/mask",
      pattern: /(?<name>(?<![x×])(?:[x×]{2,3}夫妇|[x×]{2,3}(?=同志|(?:、[x×]{2,3})*等(?:专家|同志|[x×\d]+人|先进)|荣膺|荣获)))/gu,
    },
    // [刘青岚]院士; 国防大学教授[卢白塔]
    {
      form: "code",
      id: "person/beside-post",
      reason: "a name is told from words by its surname and by the post beside it",
      lexicons: NAME_LEXICONS,
      find: findNames,
      weight: 1,
    },
  ],
});
