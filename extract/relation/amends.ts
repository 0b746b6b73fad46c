import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const CHANGING = defineLexicon("amends/verb", "修改 修正 修订");
const CUTTING = defineLexicon("amends/cut", "删去 删除");
const TAKING = defineLexicon("amends/take", "将 把 对 在");
const ADJUSTING = defineLexicon(
  "amends/adjust",
  "作相应修改 作如下修改 作出修改 作出如下修改 作以下修改 修改为 调整为 修正为 改为 改称 替换为 更改为 变更为 修改如下 修正如下 作如下调整 作相应调整 作出如下调整 作适当修改 作部分修改 予以修改 增列 增补 增加一条 增加一款 增加一项 增加两条 增加两款 增加第",
);

/** What a change to a paper looks like, behind its title: 第十条修改为, 作如下修改, 部分条款作如下调整. */
const CHANGED =
  /^(?:中的?|的)?(?:第[^，。；]{1,14}|附件[^，。；]{0,4}|部分条款|有关条款|个别条款|的?有关规定|“[^”]{1,14}”|的[^，。；的]{2,8}(?=作|进行|予以)|统一|作了|作出|作|进行了|进行|予以|均|做)*(?:修改|修正|修订|调整|补充|增加|删去|更名)/u;

/** Which paper changes which: 将《[…条例]》第十条修改为…; 关于修改〈[…]〉的决定. */
export const amends = defineRelation({
  id: "amends",
  frames: [
    // 将《[…条例]》第十条修改为; 《[甲]》对《[乙]》作了修改
    {
      form: "trigger",
      id: "amends/take",
      trigger: TAKING,
      firm: true,
      source: [{ where: ["before", "document"], kinds: [regulation], gap: /^$/u }],
      target: [{ where: ["loose"], kinds: [regulation], behind: CHANGED }],
    },
    // 决定修改《[…规定]》
    {
      form: "trigger",
      id: "amends/change",
      trigger: CHANGING,
      firm: true,
      when: { before: /(?:决定|决定对|决定，)$/u },
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["governed"], kinds: [regulation] }],
    },
    // 删去《[…办法]》第三条
    {
      form: "trigger",
      id: "amends/cut",
      trigger: CUTTING,
      firm: true,
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["loose"], kinds: [regulation], behind: /^(?:中)?(?:的)?(?:第|附件|“)/u }],
    },
    // 《[…办法]》根据本决定作相应修改; 《[…条例]》第九条增加一款
    {
      form: "trigger",
      id: "amends/adjust",
      trigger: ADJUSTING,
      firm: true,
      source: [{ where: ["document"], kinds: [] }],
      target: [
        {
          where: ["before"],
          kinds: [regulation],
          gap: /^(?:中的?)?(?:第[^，。；]{1,16})?(?:“?[^，。；]{1,14}”?)?(?:统一|均|分别)?(?:根据本[^，。；]{1,6})?(?:，)?$/u,
        },
      ],
    },
    { form: "title", id: "amends/title", kind: regulation, before: /(?:修改|修正|修订)(?:和废止|废止)?$/u },
  ],
});
