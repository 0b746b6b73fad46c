import type { Label } from "../../extract/index.ts";

/** Words of what leaves the page. */
export const EXPORT_PHRASES = {
  exportPart: { zh: "导出范围", en: "What to export" },
  partAll: { zh: "全部（{n} 个节点）", en: "All ({n} nodes)" },
  partVisible: { zh: "筛选后显示的（{n} 个节点）", en: "What the filters leave ({n} nodes)" },
  partSelected: { zh: "“{name}”及直接相连的", en: "“{name}” and its neighbours" },
  loadingMenu: { zh: "正在准备…", en: "Getting ready…" },
  noPicture: { zh: "现在没有显示图", en: "no graph is drawn now" },
  exportFormats: { zh: "数据格式", en: "Formats" },
  exportPicture: { zh: "当前画面", en: "The picture" },
  exportWhole: { zh: "整个图谱", en: "The whole graph" },
  pngPicture: { zh: "PNG 图片", en: "PNG picture" },
  svgPicture: { zh: "SVG 矢量图", en: "SVG drawing" },
  saveGraph: { zh: "保存图谱", en: "Save the graph" },
  saveGraphFor: { zh: "含原文，可再拖进本页打开", en: "with its texts; drop it on this page to open it again" },
  onePage: { zh: "单文件网页", en: "Page in one file" },
  onePageFor: {
    zh: "含图谱和原文，双击即可打开，无需联网",
    en: "with graph and texts; opens by a double click, without a network",
  },
  onePageTextOnly: {
    zh: "{purpose}。再拖入公文时只能读文本文件。",
    en: "{purpose}. Of documents that are dropped on it, it reads text files only.",
  },
  copyLink: { zh: "复制当前视图的链接", en: "Copy a link to this view" },
  linkFailed: { zh: "复制不了，请从地址栏复制", en: "It could not be copied; take it from the address bar" },
  copied: { zh: "链接已复制", en: "Link copied" },
  exporting: { zh: "正在导出 {name}…", en: "Exporting {name}…" },
  exported: { zh: "已导出 {name}", en: "Exported {name}" },
  exportFailed: { zh: "导出失败：{reason}", en: "The export failed: {reason}" },
  secretTitle: { zh: "导出内容标有密级", en: "What you export bears a secrecy mark" },
  secretText: {
    zh: "以下文件标有密级，导出件随之带有密级，请按规定保管：",
    en: "These documents bear a secrecy mark, and so does what is exported:",
  },
  secretGoOn: { zh: "仍然导出", en: "Export all the same" },
} as const satisfies Record<string, Label>;
