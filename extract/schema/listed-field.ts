/** What lists of facts tell of a thing, in the order in which it is shown. */
export const LISTED_FIELDS = [
  { id: "rank", label: { zh: "效力位阶", en: "rank" } },
  { id: "published", label: { zh: "公布日期", en: "published" } },
  { id: "in_force", label: { zh: "施行日期", en: "in force from" } },
  { id: "status", label: { zh: "时效", en: "status" } },
  { id: "succeeded_by", label: { zh: "后继", en: "succeeded by" } },
] as const;

export type ListedFieldId = (typeof LISTED_FIELDS)[number]["id"];
