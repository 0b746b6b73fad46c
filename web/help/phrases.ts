import type { Label } from "../../extract/index.ts";

/** The words of the help: keys and the hints of a first visit. */
export const HELP_PHRASES = {
  keys: { zh: "快捷键", en: "Keys" },
  keyUndo: { zh: "撤销", en: "Undo" },
  keyRedo: { zh: "重做", en: "Redo" },
  keySearch: { zh: "转到搜索", en: "Go to the search" },
  keyTabs: { zh: "切换视图", en: "Change the view" },
  keyLeave: { zh: "关闭原文，再按关闭关系，再按取消选择", en: "Close the source, then the relation, then drop the selection" },
  keyHelp: { zh: "显示本页", en: "Show this list" },
  keyWidgets: {
    zh: "其余操作：Tab 移到下一处，方向键在列表、表格和标签中移动，回车打开。",
    en: "Everything else: Tab moves on, arrow keys move inside lists, tables and tabs, Enter opens.",
  },
  hints: { zh: "初次使用", en: "First steps" },
  hintFind: {
    zh: "在上方搜索单位、法规或文号，点开即见它的任务、关系和依据。",
    en: "Search for a unit, a regulation or a number above: its measures, relations and evidence open beside.",
  },
  hintProof: {
    zh: "每条结论都有“查看原文”，直接跳到说这句话的地方。",
    en: "Every statement has “Go to source”: it leads to the very characters that say so.",
  },
  hintUndo: {
    zh: "放心点：撤销和浏览器的后退都能回来，地址栏的链接可以发给同事。",
    en: "Click freely: Undo and the browser's Back return, and the link in the address bar shows a colleague the same.",
  },
  nextHint: { zh: "下一条", en: "Next" },
  endHints: { zh: "知道了", en: "Got it" },
} as const satisfies Record<string, Label>;
