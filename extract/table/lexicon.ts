import { defineLexicon } from "../rule/lexicon.ts";

/** Heads of columns with the units that lead. Words of two characters count only where they are the whole head. */
export const LEAD_HEADS = defineLexicon(
  "table/lead",
  "牵头 主办 主责 总牵头 牵头单位 牵头部门 牵头责任单位 牵头责任部门 牵头机关 牵头处室 牵头科室 主办单位 主办部门 主责单位 主责部门 主要责任单位 主要责任部门 第一责任单位",
);

/** Heads of columns with the units that are bound. */
export const RESPONSIBLE_HEADS = defineLexicon(
  "table/responsible",
  "责任 负责 承办 落实 实施 责任单位 责任部门 责任主体 责任分工 责任处室 责任科室 责任机关 责任方 承办单位 承办部门 承担单位 负责单位 负责部门 实施单位 实施主体 落实单位 落实部门 执行单位 办理单位 整改单位 整改主体 成员单位 起草单位 起草部门 编制单位 分工 任务分工",
);

/** Heads of columns with the units that help. */
export const COOPERATE_HEADS = defineLexicon(
  "table/cooperate",
  "配合 参与 参加 协助 协办 会办 协同 配合单位 配合部门 参与单位 参与部门 参加单位 参加部门 协助单位 协助部门 协办单位 协办部门 会办单位 会办部门 协作单位 协同单位 协同部门 支持单位 配合责任单位",
);

/** Heads of columns with the units that watch. */
export const SUPERVISE_HEADS = defineLexicon(
  "table/supervise",
  "监督 督办 督导 督查 督促 监督单位 监督部门 监管单位 督办单位 督办部门 督导单位 督导部门 督查单位 督查部门 督促单位",
);

/** Heads of columns with units of which only the tasks beside them tell what they do. */
export const UNIT_HEADS = defineLexicon("table/unit", "单位 部门 单位名称 部门名称 主管部门 主管单位");

/** Heads of columns with people: they own nothing, the units do. */
export const PEOPLE_HEADS = defineLexicon(
  "table/people",
  "责任领导 责任人 责任人员 负责人 分管领导 牵头领导 联系领导 包保领导 包抓领导 挂钩领导 市领导 县领导 区领导 省领导 领导 联系人 联络员 联络人 经办人 承办人 主办人 牵头人 领衔代表 提案人 河长",
);

/** Heads of columns with the time by which something is due. */
export const TIME_HEADS = defineLexicon(
  "table/time",
  "时间 时限 期限 节点 完成 竣工 完成时限 完成时间 完成日期 完成期限 完成年限 完成节点 时限要求 时间要求 时间节点 时间安排 时间进度 进度安排 进度计划 进度要求 工作进度 办结时限 办结时间 办理时限 整改时限 整改期限 整改时间 实施时间 实施期限 起止时间 起止时限 工作时限 截止时间 截止日期 竣工时间 建成时间 推进时间 落实时限 销号时限",
);

/** Heads of columns with the time at which something begins. */
export const START_HEADS = defineLexicon("table/start", "启动 开工 开始 启动时间 开工时间 开始时间 起始时间");

/** Heads of columns that tell a task most closely: what is to be done. */
export const DETAIL_HEADS = defineLexicon(
  "table/detail",
  "措施 举措 内容 具体措施 具体举措 具体任务 具体内容 具体工作 具体事项 工作措施 工作举措 整改措施 主要措施 主要举措 重点举措 重点措施 推进措施 推进举措 落实措施 落实举措 改革举措 改革措施 政策措施 整治措施 治理措施 防控措施 工作内容 主要内容 建设内容 任务内容 实施内容 整治内容 实事内容 任务分解 分解任务 细化任务 细化措施 工作要点 建设规模 职责 主要职责 工作职责 具体职责 职责任务 职责分工",
);

/** Heads of columns that name a task. */
export const TASK_HEADS = defineLexicon(
  "table/task",
  "任务 工作 事项 重点任务 主要任务 工作任务 目标任务 任务名称 任务事项 工作事项 事项名称 重点事项 整治事项 督办事项 议定事项 建议事项 改革事项 改革任务 整改任务 重点工作 主要工作 年度任务 任务清单 工作项目 实事名称 实事项目 民生实事",
);

/** Heads of columns that tell a task only where nothing tells it more closely; else what it is about. */
export const MATTER_HEADS = defineLexicon(
  "table/matter",
  "项目 工程 问题 目标 要求 建议 提案 项目名称 工程名称 重点项目 反馈问题 存在问题 具体问题 主要问题 问题描述 整改问题 突出问题 建议题目 工作目标 整改目标 主要目标 年度目标 工作要求 具体要求 考核内容",
);

/** Heads of columns that part the tasks into kinds. */
export const TOPIC_HEADS = defineLexicon("table/topic", "类别 分类 类型 领域 方面 板块 环节 阶段 专项 专题 任务类别 项目类别");

/** Heads of columns that number the rows. */
export const NUMBER_HEADS = defineLexicon("table/number", "序号 编号 项次 序列 建议编号 问题编号 任务编号");

/** Heads of columns that say nothing of who does what. */
export const ASIDE_HEADS = defineLexicon(
  "table/aside",
  "备注 说明 完成情况 进展情况 工作进展 落实情况 整改情况 销号情况 办理情况 情况 进展 成果 成果形式 工作成果 预期成果 完成标准 验收标准 来源 依据 电话 联系电话 联系方式 地点 办理方式 是否完成 名称",
);

/** Heads of columns with money: a budget, unless other columns say who does what. */
export const MONEY_HEADS = defineLexicon(
  "table/money",
  "金额 资金 投资 经费 预算 概算 总投资 预算金额 安排资金 资金来源 补助资金 年度投资 计划投资",
);

/** Heads of tables of marks, of people, of figures. */
export const SCORE_HEADS = defineLexicon(
  "table/score",
  "分值 得分 评分 分数 扣分 权重 评分标准 评分细则 评分办法 扣分标准 计分办法 自评分 完成数 完成率 合格率 任务数 目标值 同比 占比",
);
export const ROSTER_HEADS = defineLexicon("table/roster", "姓名 性别 职务 职称 年龄 学历");
