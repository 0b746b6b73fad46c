import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const BELONGING = defineLexicon(
  "part-of/verb",
  "隶属 隶属于 属 属于 归属 归属于 挂靠 挂靠在 设在 设于 归口 !下属 !所属 !直属 !附属 !金属 !家属 !军属 !属地 !属性 !央属 !市属 !省属 !区属 !县属 !权属 !亲属",
);
const RULED_BY = defineLexicon("part-of/ruled-by", "直辖 代管 管辖 直接管辖 !直辖市");
const COMPOSED = defineLexicon("part-of/composed", "组成 构成 !组成部分 !组成人员 !组成部门 !构成要素");
const MEMBERSHIP = defineLexicon("part-of/membership", "为成员单位 为成员 !为成员国 !为成员的");
const JOINED = defineLexicon("part-of/joined", "为成员的 为成员单位的 为主要成员的 为组成单位的");
/** Bodies that have member units. */
const GROUP = /(?:组|小组|专班|委员会|协调委|指挥部|指挥中心|联席会议|理事会)$/u;
/** What may close a list of members. */
const MEMBERS_END =
  /^(?:等)?(?:[\d一二三四五六七八九十两]{1,3}个)?(?:部门和单位|有关部门和单位|部门|单位|成员单位|港区|园区|片区|区块|部分)?$/u;
const HAVING = defineLexicon("part-of/having", "下设 下辖 内设 辖 下属 !管辖 !直辖 !辖区");

/** What a body is to another: 园区管委会为县政府[派出机构]; 招生办是学院的常设[工作机构]. */
const PARTS = defineLexicon(
  "part-of/parts",
  "派出机构 派出机关 直属单位 直属机构 直属事业单位 直属企业 所属事业单位 所属单位 下属单位 下属企业 下属事业单位 分支机构 内设机构 全资子公司 控股子公司 控股公司 子公司 议事协调机构 办事机构 常设机构 工作机构 日常工作机构 专门机构 监督机构 执行机构 咨询机构 审议机构 学术机构 民主管理机构 附属机构 附属单位 附属医院 附属学校 直属科研机构 直属科研单位 直属高校 直属院校 直属学校 直属医院 直属部门 直属公司 所属企业 二级单位 二级学院 内设部门 派驻机构 常设办事机构 全资公司 控股企业 成员企业 工作部门 职能部门 成员单位",
);

/** Between a body and what it belongs to: [工程研究院]，挂靠[云川大学]. */
const AHEAD = /^(?:[^，。；：、！？\n]{0,8}|，(?:现|行政上)?)$/u;

const SPANNING = defineLexicon("part-of/spanning", "范围包括 范围涵盖 范围为 范围覆盖 范围涉及 !年龄范围为");

const COVERING = defineLexicon("part-of/covering", "涵盖 包括 包含 分为 划分为");

/** What a zone is made up of. */
const AREA = /(?:片区|园区|港区|区块|校区|组团)$/u;

/** Nothing, or only a comma, between a body and what it has: [整改工作领导小组]，下设… */
const RIGHT_AHEAD = /^(?:[^，。；：、！？\n]{0,8}|，)$/u;

/** What the text says belongs to what: [领导小组办公室]设在[市财政局]; [马家村]属[青岚镇]; [工商联]所属[商会]. */
export const partOf = defineRelation({
  id: "part_of",
  frames: [
    {
      form: "trigger",
      id: "part-of/body",
      trigger: BELONGING,
      source: [{ where: ["before"], kinds: [organization], gap: AHEAD }],
      target: [{ where: ["governed"], kinds: [organization] }],
    },
    {
      form: "trigger",
      id: "part-of/place",
      trigger: BELONGING,
      source: [{ where: ["before"], kinds: [place] }],
      target: [{ where: ["governed"], kinds: [place] }],
    },
    // 设立[青岚市]，由[云川省]直辖
    {
      form: "trigger",
      id: "part-of/ruled",
      trigger: RULED_BY,
      source: [{ where: ["earlier"], kinds: [place], behind: /^，由/u }],
      target: [{ where: ["before"], kinds: [place], gap: /^$/u, ahead: /，由$/u }],
    },
    {
      form: "trigger",
      id: "part-of/has-body",
      trigger: HAVING,
      source: [{ where: ["governed"], kinds: [organization] }],
      target: [
        // [调查工作专班]设在市水利局，下设[综合组]; [调查工作专班]由区长任组长，下设[综合组]
        { where: ["earlier"], kinds: [organization], behind: /^，?(?:设在|设于|挂靠|由|以)[^。；]{2,80}?，(?:下设|内设)/u },
        { where: ["before"], kinds: [organization], gap: RIGHT_AHEAD, ahead: /(?<!设在|设于|挂靠|为)$/u },
      ],
    },
    {
      form: "trigger",
      id: "part-of/has-place",
      trigger: HAVING,
      source: [{ where: ["governed"], kinds: [place] }],
      target: [{ where: ["before"], kinds: [place] }],
    },
    // [联席会议]由[水利部]、[云川省人民政府]等组成
    {
      form: "trigger",
      id: "part-of/members",
      trigger: COMPOSED,
      source: [{ where: ["before"], kinds: [organization], gap: MEMBERS_END }],
      target: [
        { where: ["earlier"], kinds: [organization], behind: /^(?:主要)?由/u },
        // 成立[领导小组]，黄卫任组长，由[市审计局]等组成
        { where: ["earlier"], kinds: [organization], looks: GROUP, behind: /^[^。；]{0,24}，(?:主要)?由/u },
      ],
    },
    // 成立[改造工作领导小组]，[市财政局]、[市审计局]等为成员单位
    {
      form: "trigger",
      id: "part-of/member-units",
      trigger: MEMBERSHIP,
      when: { after: /^(?:$|[，。；、）\n]|参加|共同)/u },
      source: [{ where: ["before"], kinds: [organization], gap: MEMBERS_END }],
      target: [{ where: ["earlier"], kinds: [organization], looks: GROUP }],
    },
    // 成立[市财政局]、[市审计局]等部门为成员单位的[改造工作领导小组]
    {
      form: "trigger",
      id: "part-of/joined",
      trigger: JOINED,
      source: [{ where: ["before"], kinds: [organization], gap: MEMBERS_END }],
      target: [{ where: ["loose"], kinds: [organization], looks: GROUP, gap: /^[^，。；的]{0,8}$/u }],
    },
    // [指挥部]由副市长任总指挥，成员单位包括[市气象局]、[市公安局]
    {
      form: "trigger",
      id: "part-of/listed-members",
      trigger: COVERING,
      when: { before: /成员(?:单位)?(?:主要)?$/u },
      source: [{ where: ["governed"], kinds: [organization] }],
      target: [{ where: ["head"], kinds: [organization], looks: GROUP }],
    },
    // [云川港]由[白塔港区]、[青岚港区]组成
    {
      form: "trigger",
      id: "part-of/areas",
      trigger: COMPOSED,
      source: [{ where: ["before"], kinds: [place], gap: MEMBERS_END }],
      target: [{ where: ["earlier"], kinds: [place], behind: /^(?:主要)?由/u }],
    },
    // [园区管委会]为[县政府]派出机构; [招生办]设在教务处，是[学院]组织招生的常设机构
    {
      form: "trigger",
      id: "part-of/is",
      trigger: PARTS,
      when: { after: /^(?:$|[，。；）\n])/u },
      source: [{ where: ["earlier"], kinds: [organization], behind: /^(?:[^。；]{0,16}，)?(?:为|是|系)/u }],
      target: [
        {
          where: ["before"],
          kinds: [organization],
          gap: /^(?:(?:(?:组织|负责|承担|履行|开展)[^，。；]{2,20})?的)?(?:党内|日常|专门|最高|常设)?$/u,
          ahead: /(?:为|是|系)$/u,
        },
      ],
    },
    // [云川新区]规划范围包括[青岚区]、[白塔县]的部分乡镇
    {
      form: "trigger",
      id: "part-of/spanned",
      trigger: SPANNING,
      source: [{ where: ["loose"], kinds: [place], gap: /^(?:[^，。；的]{0,3})?$/u }],
      target: [{ where: ["before"], kinds: [place], gap: /^[的，]?(?:规划|实施|控制|批准|总体|试验|示范)*$/u }],
    },
    // [云川试验区]，涵盖[青岚片区]、[白塔片区]
    {
      form: "trigger",
      id: "part-of/covering",
      trigger: COVERING,
      source: [{ where: ["governed"], kinds: [place], looks: AREA, gap: /^$/u }],
      target: [{ where: ["before"], kinds: [place], gap: /^，?(?:实施范围|规划范围|主要|共|现)?$/u }],
    },
    // [区工商联]所属[商会]; [各级政府]及其[组成部门]
    {
      form: "neighbour",
      id: "part-of/own",
      first: [organization],
      between: /^(?:所属|下属|直属|及其|及所属|及其所属)$/u,
      second: [organization],
      source: "second",
    },
    // [白塔街道]2个：[石矶村]、[河口村]
    {
      form: "neighbour",
      id: "part-of/villages",
      first: [place],
      between: /^(?:\d{1,3}个\p{sc=Han}{0,3})?[：（]$/u,
      second: [place],
      source: "second",
      list: true,
      looks: /(?:村|社区|屯|寨|组)$/u,
    },
    // [云川建设公司]及[所属各单位]
    {
      form: "neighbour",
      id: "part-of/own-units",
      first: [organization],
      between: /^[及和与]$/u,
      second: [organization],
      source: "second",
      looks: /^(?:所属|下属|直属)/u,
    },
  ],
});
