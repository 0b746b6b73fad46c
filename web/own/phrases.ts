import type { Label } from "../../extract/index.ts";

/** Words of the page without a graph, and of documents that the reader hands in. */
export const OWN_PHRASES = {
  welcome: { zh: "把公文变成可以查证的图谱", en: "Official documents, as a graph you can check" },
  welcomeDrop: {
    zh: "把公文（.txt、.md）拖进来，可以是几份，也可以是整个文件夹。",
    en: "Drop documents (.txt, .md) here: one, several or a whole folder.",
  },
  welcomeGet: {
    zh: "几秒钟后看到：哪个单位、依据什么、要做什么、何时完成。",
    en: "Seconds later you see which unit must do what, on what basis, and until when.",
  },
  welcomeProof: {
    zh: "每个名称、每条关系都点得回原文；文件不离开这台电脑。",
    en: "Every name and every relation opens the sentence that says so. Your files never leave this machine.",
  },
  dropHere: { zh: "把文件拖到这里", en: "Drop files here" },
  dropNow: { zh: "松开即可打开", en: "Let go to open" },
  openFiles: { zh: "打开文件", en: "Open files" },
  chooseFiles: { zh: "选择文件", en: "Choose files" },
  tryExample: { zh: "试试示例", en: "Try the example" },
  reopenHint: { zh: "也可以打开以前保存的图谱（.wenmai.jsonl）。", en: "A graph that you saved before (.wenmai.jsonl) opens here too." },
  replaceTitle: { zh: "替换当前图谱？", en: "Replace the current graph?" },
  replaceText: {
    zh: "将打开 {n} 个文件，当前图谱会关闭。需要保留的话，先在“导出”里保存图谱。",
    en: "{n} files will be opened and the current graph closed. To keep it, save it first under “Export”.",
  },
  replaceOne: {
    zh: "将打开“{name}”，当前图谱会关闭。需要保留的话，先在“导出”里保存图谱。",
    en: "“{name}” will be opened and the current graph closed. To keep it, save it first under “Export”.",
  },
  replace: { zh: "替换", en: "Replace" },
  cancel: { zh: "取消", en: "Cancel" },
  working: { zh: "正在分析文件", en: "Analysing your documents" },
  stageStart: { zh: "准备…", en: "Getting ready…" },
  stageOpen: { zh: "正在打开保存的图谱…", en: "Opening the saved graph…" },
  stageAnalyze: { zh: "第 {n} 份，共 {total} 份：{name}", en: "Document {n} of {total}: {name}" },
  stageResolve: { zh: "归并各文件中的同一单位、同一法规…", en: "Joining names that mean the same across documents…" },
  stageLayout: { zh: "为图谱布局…", en: "Laying out the graph…" },
  badTitle: { zh: "{n} 个文件没有读进来", en: "{n} files could not be read" },
  badOne: { zh: "1 个文件没有读进来", en: "1 file could not be read" },
  badRest: { zh: "其余文件已读入。", en: "The others were read." },
  badNone: { zh: "没有可以分析的文件。", en: "There was no file to analyse." },
  noFiles: { zh: "拖进来的东西里没有文件。", en: "There was no file in what was dropped." },
  oneGraph: { zh: "一次只能打开一个保存的图谱，且不能与公文一起打开。", en: "Open one saved graph at a time, and no documents with it." },
  unreadableReason: { zh: "无法读取", en: "cannot be read" },
  unreadableRemedy: { zh: "检查文件是否还在、有没有访问权限", en: "check that it is still there and may be read" },
  faultReason: { zh: "文脉内部错误", en: "a fault of wenmai" },
  faultRemedy: { zh: "请连同文件报告", en: "please report it, with the file" },
  cannotOpenSaved: {
    zh: "打不开“{name}”：不是本版本的图谱文件，或已损坏（{reason}）",
    en: "“{name}” does not open: no graph of this version, or damaged ({reason})",
  },
  cannotAnalyse: { zh: "分析中断：{reason}", en: "The analysis stopped: {reason}" },
} as const satisfies Record<string, Label>;
