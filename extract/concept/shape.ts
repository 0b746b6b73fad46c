/** 习近平…思想: a thought named for its field. */
export const THOUGHT = /习近平\p{sc=Han}{2,14}?思想(?!学习|教育|为指导的)/gu;

/** A number with a counter and its name, alone between quotes: “四区定位”, “六大顽瘴痼疾”. What its last word makes another kind is none. */
export const COUNTED =
  /(?<=“)(?:两|[二三四五六七八九十]|十[一二三四五六七八九]|[2-9]\d?)(?:(?:个|大|项|种|(?<!\d)条|化|史|位)[\p{sc=Han}x×]{0,6}|[区所地][\p{sc=Han}x×]{2,6})(?<!制度|机制|行动|工程|计划|活动|项目|体系|平台|改革|攻坚战|整治|治理|工作法|试点|清单)(?=”)/gu;

/** “谁…谁…”: who does it bears it. */
export const DOUBLED = /(?<=“)谁[\p{sc=Han}、，]{2,24}谁[\p{sc=Han}、，谁]{1,24}(?=”)/gu;

/** What may stand between quotes before 原则 or 方针: words in rhythm, not a sentence and not a number of a plan. */
export const LABELLED = /^(?![一二三四五六七八九十]{1,2}五$)[\p{sc=Han}、，；]{2,40}$/u;
