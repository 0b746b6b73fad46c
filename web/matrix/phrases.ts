import type { Label } from "../../extract/index.ts";

/** The words of the matrix. */
export const MATRIX_PHRASES = {
  matrix: { zh: "矩阵", en: "Matrix" },
  matrixColumns: { zh: "列", en: "Columns" },
  matrixByMeasure: { zh: "按任务", en: "Measures" },
  matrixByDocument: { zh: "按文件", en: "Documents" },
  matrixName: { zh: "单位与任务矩阵", en: "Matrix of units and measures" },
  matrixKey: { zh: "职责标记", en: "Letters of roles" },
  matrixSize: { zh: "{units} 个单位 × {columns} 列", en: "{units} units × {columns} columns" },
  matrixUnlisted: {
    zh: "另有 {units} 个单位、{columns} 列未列出，请用筛选缩小范围",
    en: "{units} more units and {columns} more columns are not listed: filter to narrow it down",
  },
  matrixEmpty: { zh: "没有任务写明责任单位", en: "No measure names a unit" },
  matrixUnits: { zh: "{n} 个单位", en: "{n} units" },
  matrixUnit: { zh: "{name}，{n} 项任务", en: "{name}, {n} measures" },
  matrixHelp: {
    zh: "方向键移动，Ctrl 加左右键跳到本行下一个有标记的格，回车查看依据。",
    en: "Arrow keys move, Ctrl with left or right goes to the next filled cell, Enter opens the proof.",
  },
} as const satisfies Record<string, Label>;
