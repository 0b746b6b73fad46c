import type { Label } from "../../extract/index.ts";
import { LOSS_KINDS } from "./loss-kinds.ts";

/** A kind of issue: what it is called, what it means for who checks the papers, and what to do. */
export type IssueKind = { readonly code: string; readonly label: Label; readonly meaning: Label; readonly remedy: Label };

/** THE list of the issues that extraction and resolution find, the most pressing first. */
export const ISSUE_KINDS: readonly IssueKind[] = [
  {
    code: "basis/repealed",
    label: { zh: "依据已废止", en: "Basis repealed" },
    meaning: { zh: "文件依据或贯彻的规定已被废止或取代。", en: "A paper rests on a rule that has been repealed or replaced." },
    remedy: {
      zh: "查明现行规定；文件晚于废止日期的，应更正依据。",
      en: "Find the rule that holds now; a paper later than the repeal should be corrected.",
    },
  },
  {
    code: "deadline/past",
    label: { zh: "时限早于文件", en: "Deadline before the paper" },
    meaning: { zh: "任务的完成时限在文件印发之前就已经过了。", en: "A measure was due before the paper that orders it was issued." },
    remedy: { zh: "核对年份和日期，必要时重新明确时限。", en: "Check year and date; set a new deadline where one is needed." },
  },
  {
    code: "measure/without-owner",
    label: { zh: "未明确责任单位", en: "Measure without an owner" },
    meaning: { zh: "文件部署了任务，文中没有写明由谁负责。", en: "A paper orders a measure and names nobody who owns it." },
    remedy: { zh: "看主送机关和文末分工，补明责任单位。", en: "Look at the addressees and at the list of duties, and name the unit." },
  },
  {
    code: "number/two-titles",
    label: { zh: "同一文号两个标题", en: "One number, two titles" },
    meaning: { zh: "同一个文号后面写着两份不同文件的标题。", en: "One document number stands behind the titles of two different papers." },
    remedy: { zh: "对照原件，改正写错的文号或标题。", en: "Compare with the original, and correct the number or the title." },
  },
  {
    code: "document/duplicate",
    label: { zh: "重复文件", en: "Document read twice" },
    meaning: { zh: "读入了同一份文件的两个版本，只取其中一份。", en: "Two copies of one paper were read in; only one of them counts." },
    remedy: { zh: "比较两份的文字，留下应当采用的一份。", en: "Compare the two, and keep the one that should count." },
  },
  {
    code: "body/former-name",
    label: { zh: "使用原单位名称", en: "Former name of a unit" },
    meaning: { zh: "文件用了机构改革以前的单位名称。", en: "A paper names a unit as it was called before it was reorganised." },
    remedy: { zh: "改为现用名称，并核对职责由谁承接。", en: "Use the present name, and check who has taken over the duty." },
  },
  {
    code: "body/named-differently",
    label: { zh: "单位简称不一", en: "Several short names of a unit" },
    meaning: { zh: "同一份文件里，一个单位有几种简称。", en: "One paper calls one unit by several short names." },
    remedy: { zh: "统一为规范化简称。", en: "Use the standard short name throughout." },
  },
  {
    code: "resolve/ambiguous",
    label: { zh: "所指不止一个", en: "Name of several things" },
    meaning: { zh: "一个名称可以指几个对象，因此没有合并。", en: "A name may mean several things, so it was joined to none of them." },
    remedy: { zh: "看原文判断所指，需要合并的用 judgements 指明。", en: "Read the source; say with a judgement which one is meant." },
  },
  {
    code: "resolve/ambiguous-region",
    label: { zh: "地名有重名", en: "Region of several places" },
    meaning: { zh: "几个地区同名，文中没有说明是哪一个。", en: "Several regions bear the name, and the text does not say which is meant." },
    remedy: {
      zh: "从上下文判断是哪个地区，必要时写出上级地区。",
      en: "Tell from the context which it is; name the region above it where needed.",
    },
  },
  {
    code: "reference/uncertain",
    label: { zh: "指代不明", en: "Uncertain reference" },
    meaning: { zh: "“该办法”“上述意见”一类的话，不能确定指哪份文件。", en: "Words that point back, and it is not certain to which paper." },
    remedy: { zh: "读前文；起草时写出文件名称。", en: "Read what stands before; name the paper when drafting." },
  },
  {
    code: "alias/unknown",
    label: { zh: "简称没有全称", en: "Short name without a full one" },
    meaning: { zh: "文中规定了简称，前面却没有识别出全称。", en: "A short name is introduced, and no full name was found before it." },
    remedy: { zh: "核对全称是否写明。", en: "Check that the full name is there." },
  },
  {
    code: "reference/external",
    label: { zh: "引用文件未收录", en: "Cited, not at hand" },
    meaning: { zh: "文件被引用，它的原文不在这批文件里。", en: "A paper is referred to, and its text is not among these documents." },
    remedy: { zh: "需要追溯时，把原文一并读入。", en: "Read it in, too, where it should be traced." },
  },
];

/** All kinds: what is odd in the papers, then what could not be read of their files. */
export const ALL_KINDS: readonly IssueKind[] = [...ISSUE_KINDS, ...LOSS_KINDS];

/** The kind of an issue; one of a newer wenmai goes by its code, and its message says the rest. */
export const issueKindOf = (code: string): IssueKind =>
  ALL_KINDS.find((kind) => kind.code === code) ?? {
    code,
    label: { zh: code, en: code },
    meaning: { zh: "", en: "" },
    remedy: { zh: "", en: "" },
  };
