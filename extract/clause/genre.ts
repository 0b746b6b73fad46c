/** A kind of paper, and what later stages need to know of it. */
export type Genre = {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** What its titles end with; the longest ending of all genres decides. */
  readonly endings: readonly string[];
  /** Such a paper orders others: its verbs are duties, and a duty without a unit of its own falls to those who are addressed. */
  readonly orders: boolean;
  /** A left-out subject means the body that speaks, which tells of its own deeds. */
  readonly speaks: boolean;
  /** It tells of what was done; where false, a verb without a mark of time is still to be done. */
  readonly past: boolean;
};

/** THE list: the fifteen kinds of official paper, and four that stand beside them. */
export const GENRES: readonly Genre[] = [
  { id: "resolution", label: { zh: "决议", en: "Resolution" }, endings: ["决议"], orders: true, speaks: false, past: false },
  { id: "decision", label: { zh: "决定", en: "Decision" }, endings: ["决定"], orders: true, speaks: false, past: false },
  {
    id: "order",
    label: { zh: "命令（令）", en: "Order" },
    endings: ["命令", "令", "嘉奖令", "通令"],
    orders: true,
    speaks: false,
    past: false,
  },
  { id: "communique", label: { zh: "公报", en: "Communiqué" }, endings: ["公报"], orders: false, speaks: true, past: true },
  { id: "announcement", label: { zh: "公告", en: "Announcement" }, endings: ["公告"], orders: true, speaks: false, past: false },
  { id: "public-notice", label: { zh: "通告", en: "Public notice" }, endings: ["通告"], orders: true, speaks: false, past: false },
  {
    id: "opinion",
    label: { zh: "意见", en: "Opinion" },
    endings: ["意见", "实施意见", "指导意见", "若干意见", "工作意见", "若干措施", "措施", "若干政策"],
    orders: true,
    speaks: false,
    past: false,
  },
  {
    id: "notice",
    label: { zh: "通知", en: "Notice" },
    endings: ["通知", "紧急通知", "补充通知"],
    orders: true,
    speaks: false,
    past: false,
  },
  { id: "circular", label: { zh: "通报", en: "Circular" }, endings: ["通报"], orders: true, speaks: true, past: true },
  {
    id: "report",
    label: { zh: "报告", en: "Report" },
    endings: ["报告", "情况报告", "总结", "工作总结", "情况汇报", "汇报", "自查报告", "述职报告", "整改报告", "进展情况", "情况的说明"],
    orders: false,
    speaks: true,
    past: true,
  },
  { id: "request", label: { zh: "请示", en: "Request" }, endings: ["请示"], orders: false, speaks: true, past: false },
  { id: "approval", label: { zh: "批复", en: "Reply to a request" }, endings: ["批复"], orders: true, speaks: false, past: false },
  { id: "bill", label: { zh: "议案", en: "Bill" }, endings: ["议案"], orders: false, speaks: true, past: false },
  {
    id: "letter",
    label: { zh: "函", en: "Letter" },
    endings: ["函", "复函", "的函", "答复", "答复意见", "公开信"],
    orders: false,
    speaks: true,
    past: true,
  },
  { id: "minutes", label: { zh: "纪要", en: "Minutes" }, endings: ["纪要", "会议纪要"], orders: true, speaks: false, past: false },
  {
    id: "plan",
    label: { zh: "方案（规划、计划）", en: "Plan" },
    endings: [
      "方案",
      "计划",
      "规划",
      "纲要",
      "要点",
      "安排",
      "分工",
      "预案",
      "任务清单",
      "责任清单",
      "重点任务",
      "三年行动",
      "路线图",
      "任务书",
      "台账",
    ],
    orders: true,
    speaks: false,
    past: false,
  },
  {
    id: "work-report",
    label: { zh: "政府工作报告", en: "Government work report" },
    endings: ["政府工作报告", "人民政府工作报告"],
    orders: false,
    speaks: true,
    past: true,
  },
  {
    id: "regulation",
    label: { zh: "法规（法律、条例、办法）", en: "Regulation" },
    endings: ["条例", "办法", "规定", "规则", "细则", "准则", "规程", "守则", "法", "章程", "规范", "标准", "制度", "指引", "指南", "公约"],
    orders: true,
    speaks: false,
    past: false,
  },
  { id: "other", label: { zh: "其他", en: "Other" }, endings: [], orders: false, speaks: true, past: true },
];

/** A note behind a title that is no part of its ending: （试行）, （2021年版）. */
const NOTE = /[（(〔[][^）)〕\]]{1,20}[）)〕\]]$/u;

/** What a title of a paper may end with, notes left out. */
export const genreOfTitle = (title: string): Genre | null => {
  const bare = title.replace(NOTE, "").replace(NOTE, "");
  let best: { readonly genre: Genre; readonly length: number } | null = null;
  for (const genre of GENRES) {
    for (const ending of genre.endings) {
      if (bare.endsWith(ending) && ending.length > (best?.length ?? 0)) best = { genre, length: ending.length };
    }
  }
  return best?.genre ?? null;
};

/** The genre of an id; `other` for an unknown one. */
export const genreById = (id: string | null): Genre => {
  const found = GENRES.find((genre) => genre.id === id) ?? GENRES[GENRES.length - 1];
  if (found === undefined) throw new RangeError("GENRES is empty");
  return found;
};
