import type { Label } from "../../extract/index.ts";

/** The words of the timeline. */
export const TIME_PHRASES = {
  timeline: { zh: "时间", en: "Timeline" },
  period: { zh: "时段", en: "Period" },
  periodFrom: { zh: "起", en: "From" },
  periodTo: { zh: "止", en: "To" },
  wholePeriod: { zh: "全部时间", en: "All time" },
  timelineName: { zh: "时间轴", en: "Timeline" },
  timelineEmpty: { zh: "没有写明日期的文件、时限或行动", en: "No document, deadline or campaign with a date" },
  timelineList: { zh: "时段内的事项", en: "Within the period" },
  timelineNothing: { zh: "这一时段内没有事项", en: "Nothing within this period" },
  timelineUndated: { zh: "另有 {n} 份文件未写明日期", en: "{n} more documents give no date" },
  binName: { zh: "{lane}，{when}，{n} 项", en: "{lane}, {when}, {n}" },
  binOne: { zh: "{lane}，{when}：{name}", en: "{lane}, {when}: {name}" },
  timelineMore: { zh: "另有 {n} 项，请在下面的列表中查看", en: "{n} more: see the list below" },
  quarter: { zh: "{year}年第{n}季度", en: "{year} Q{n}" },
  timelineHelp: {
    zh: "拖动选取时段，筛选任务与列表；点标记查看详情。",
    en: "Drag to set a period, which filters the measures and the list; press a mark for its details.",
  },
  timelineType: { zh: "类别", en: "Kind" },
} as const satisfies Record<string, Label>;
