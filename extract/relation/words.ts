import { defineLexicon } from "../rule/lexicon.ts";

/** What turns the deed into its opposite. */
export const DENIALS = defineLexicon(
  "relation/denial",
  "不 未 未曾 没有 没 尚未 并未 从未 不得 不再 不予 不能 不应 不宜 不准 禁止 严禁 无需 无须 毋需 避免 防止 暂不 !不断 !不仅 !不但 !不懈 !不动摇 !不移 !不忘 !不同 !不少 !不折不扣 !未来 !不久 !不止 !不足 !不遗余力 !锲而不舍 !驰而不息 !不舍 !不渝 !不辍 !不停 !不松 !毫不 !不放松 !不可",
);

/** What says that the deed is still to come. */
export const INTENTIONS = defineLexicon(
  "relation/intention",
  "拟 拟于 计划 即将 准备 争取 力争 打算 提请 建议 谋划 研究 将要 有望 正在 !拟定 !拟订 !模拟 !虚拟 !经研究 !研究决定 !研究同意 !会议研究",
);

/** What says that a deed is a duty, not yet done. */
export const DUTIES = defineLexicon(
  "relation/duty",
  "要 应 应当 应该 须 必须 需 需要 请 可 可以 !主要 !重要 !要求 !纲要 !需求 !只要 !要素 !摘要 !概要 !纪要 !扼要 !首要",
);
