import { campaign } from "../campaign/kind.ts";
import { mechanism } from "../mechanism/kind.ts";
import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { place } from "../place/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const GAINING = defineLexicon("recognises/gain", "获 获得 荣获 受到 得到 被 获评 先后获 先后被 曾被 均被 多次被 多次受到");
const SELECTED = defineLexicon("recognises/selected", "入选 成功入选 连续入选");
const AWARDING = defineLexicon("recognises/award", "授予 追认 表彰 命名 追授 通报表扬 通报表彰 嘉奖 表扬");

const GIVEN = defineLexicon("recognises/given", "授予 颁发 追授 颁授");

const MERIT = defineLexicon(
  "recognises/merit",
  "记功 记大功 记一等功 记二等功 记三等功 记集体功 记集体一等功 记集体二等功 记集体三等功 记个人一等功 记个人二等功 记个人三等功 通令嘉奖 通报嘉奖 通报表彰 通报表扬 通报激励 督查激励",
);
const GIVING = defineLexicon("recognises/give", "给予 予以 作出 给予了 作了");
const SPREADING = defineLexicon("recognises/spread", "推广 报道 宣传推广 转发推广 刊发");
const RANKING = defineLexicon("recognises/rank", "列为 评为 命名为 认定为 确定为 评选为 选为 批准为");
const NAMING = defineLexicon("recognises/name", "认定 确定 命名 评定 评选 选定 同意 批准 公布 !确定性 !稳定");
const ENTERING = defineLexicon("recognises/enter", "列入 纳入 选入");

const PRAISED =
  /^[^，。；！？\n]{0,24}?(?:评价|肯定|认可|赞誉|称赞|好评|表彰|表扬|报道|转发|推广|推送|刊发|评为|授予|认定|命名|点赞|嘉奖|授牌|记功|记[集个大][^，。；]{0,2}[一二三]等功|奖(?=[”’》]?(?:[，。；、]|$))|称号)/u;

/** What is entered in a list that is an honour: 被[省文旅厅]列为示范区; not 被列入失信名单. */
const LISTED =
  /^[^，。；！？\n]{0,6}?(?:确定为|确认为|列为|列入|纳入|选为|批准为|授牌)(?![^，。；]{0,12}(?:失信|黑名单|违法|异常|挂牌督办|整治|重点监管))/u;

/** What is praised there is a thing that the name only places: [青岚镇]滑坡避险案例获推介. */
const EXAMPLE = /^[^，。；]{0,8}案例/u;

/** What closes a list of those who are commended: 对青岚县、白塔县[等5个县（区）予以]督查激励. */
const COUNTED =
  /^(?:(?:等(?:[两三四五六七八九十\d]{0,3}个?)?|[两三四五六七八九十\d]{1,3}个?)(?:[省市县区地州]|单位|地区)(?:（[^（）]{1,8}）)?)?(?:予以|给予|同志|各)*$/u;

/** What a body is named: 等12个县（市）为[全省粮食先进县]. */
const NAMED_AS =
  /^(?:[、和][^，。；]{2,40})?(?:等[^，。；为]{0,20}|[\d两三四五六七八九十]{1,4}个[^，。；为]{0,12})?为(?![^，。；]{0,8}(?:牵头|责任|成员|主管|承办|组织|配合|实施)(?:单位|部门|机构))[^，。；]{0,30}(?:示范|先进|试点|优秀|文明|模范|典型|标杆|基地|中心|企业|单位|园区|[省市县区镇村]|学校|社区|品牌|项目|创建)/u;

const WORKS = [campaign, mechanism];
const BODIES = [organization, place];
const PEOPLE = [person];
const THINGS = [person, mechanism, campaign];
const TARGETS = [organization, person, place, mechanism, campaign];

/** Who praised, awarded or made known what: [改革试点]获[省农业农村厅]肯定; [国务院]授予[黄卫]… */
export const recognises = defineRelation({
  id: "recognises",
  frames: [
    {
      form: "trigger",
      id: "recognises/gain",
      trigger: GAINING,
      when: { notBefore: /(?:[\dx×一二三四五六七八九十余多]+(?:家|个|名|项|人|件|所)[^，。；]{0,8})$/u },
      source: [{ where: ["loose"], kinds: [organization], behind: PRAISED }],
      target: [
        { where: ["before"], kinds: THINGS, gap: /^(?:均|先后|曾|多次|还|也|已)?$/u },
        { where: ["subject"], kinds: TARGETS, notBehind: EXAMPLE },
        { where: ["topic"], kinds: THINGS },
        { where: ["topic"], kinds: [place], notBehind: EXAMPLE, ahead: /(?<!位于|地处|[在于至到])$/u },
      ],
    },
    // [青岚船厂]等3家企业入选[工信部]示范案例
    {
      form: "trigger",
      id: "recognises/selected",
      trigger: SELECTED,
      source: [{ where: ["loose"], kinds: [organization], gap: /^$/u, behind: /^[^，。；“]{0,24}(?:案例|名单|名录|榜单|目录|项目)/u }],
      target: [{ where: ["before"], kinds: TARGETS, gap: /^(?:等[^，。；]{1,10})?(?:均|先后|双双|成功|连续|相继)*$/u }],
    },
    // [青岚研究所]被[省科技厅]列为依托单位
    {
      form: "trigger",
      id: "recognises/listed",
      trigger: GAINING,
      source: [{ where: ["loose"], kinds: [organization], behind: LISTED }],
      target: [{ where: ["before"], kinds: TARGETS, gap: /^(?:等[^，。；]{1,10})?(?:均|先后|曾|多次|还|也|已|成功|连续|相继)*$/u }],
    },
    {
      form: "trigger",
      id: "recognises/award",
      trigger: AWARDING,
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [
        { where: ["loose"], kinds: PEOPLE },
        { where: ["loose"], kinds: WORKS },
        { where: ["governed"], kinds: BODIES },
        // 授予[青岚县公安局]“先进集体”称号
        { where: ["loose"], kinds: BODIES, behind: /^[“‘]?[^，。；]{2,24}(?:称号|奖章|荣誉|锦旗|奖旗|金奖|银奖|铜奖)/u },
        // 授予[徐工集团]云川省科技进步奖
        { where: ["loose"], kinds: [organization], behind: /^[^，。；“‘]{2,24}?奖(?!励|章)/u },
      ],
    },
    // [省政府]决定对[青岚重工公司]等6家组织授予省质量奖
    {
      form: "trigger",
      id: "recognises/award-to",
      trigger: GIVEN,
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [
        {
          where: ["before"],
          kinds: [organization, person],
          gap: /^(?:等[^，。；]{1,14}|[^，。；、]{2,4}等[^，。；]{1,10})?(?:分别)?$/u,
          ahead: /(?:对|给|向)[“‘]?$/u,
        },
      ],
    },
    // 给[青岚水上支队]记集体一等功
    {
      form: "trigger",
      id: "recognises/merit",
      trigger: MERIT,
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [
        { where: ["before"], kinds: [organization, person, place], gap: COUNTED, ahead: /(?:给|为|对(?:[^，。；]{2,36}[的、])?)[“‘]?$/u },
      ],
    },
    // [省教育厅]对[护苗行动]给予充分肯定
    {
      form: "trigger",
      id: "recognises/give",
      trigger: GIVING,
      when: { after: /^(?:充分|高度|通报|督查|一致|集中|的)*(?:肯定|评价|表扬|表彰|激励|嘉奖|好评|报道)/u },
      source: [{ where: ["subject"], kinds: [organization] }],
      target: [{ where: ["before"], kinds: TARGETS, gap: /^(?:的?(?:工作|做法|经验|成效|成绩))?$/u, ahead: /对[“‘]?$/u }],
    },
    // [省教育厅]推广[护苗行动]的做法
    {
      form: "trigger",
      id: "recognises/spread",
      trigger: SPREADING,
      source: [{ where: ["subject"], kinds: [organization] }],
      target: [
        {
          where: ["loose"],
          kinds: TARGETS,
          behind: /^(?:等[^，。；“]{0,4})?(?:的)?(?:典型|先进|成功|创新|好|[^，。；、的“《]{2,8})?(?:经验|做法|事迹|案例)/u,
        },
      ],
    },
    // 将[青岚集团]列入首批创建试点
    {
      form: "trigger",
      id: "recognises/enter",
      trigger: ENTERING,
      when: { after: /^(?!失信|违法|异常)[^，。；、]{0,16}?(?:试点|示范|名录|典型|百强|培育|创建)/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["before"], kinds: BODIES, gap: /^(?:等地?)?$/u, ahead: /(?:将|把)$/u }],
    },
    // 认定[青岚农机公司]等50家企业为省级示范企业
    {
      form: "trigger",
      id: "recognises/name",
      trigger: NAMING,
      when: { notAfter: /^的/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: BODIES, gap: /^(?:了)?$/u, behind: NAMED_AS }],
    },
    // 同意将[青岚开发区]列为国家级园区
    {
      form: "trigger",
      id: "recognises/rank",
      trigger: RANKING,
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["before"], kinds: BODIES, gap: /^$/u, ahead: /(?:将|把)$/u }],
    },
  ],
});
