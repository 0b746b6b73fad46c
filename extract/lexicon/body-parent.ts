/** A line: the department, then the bureaus that it manages. After the State Council's notice on them, 国发〔2023〕6号. */
const MANAGED = `
国家发展和改革委员会 国家粮食和物资储备局 国家能源局 国家数据局
工业和信息化部 国家国防科技工业局 国家烟草专卖局
公安部 国家移民管理局
自然资源部 国家林业和草原局
交通运输部 国家铁路局 中国民用航空局 国家邮政局
文化和旅游部 国家文物局
国家卫生健康委员会 国家中医药管理局 国家疾病预防控制局
应急管理部 国家矿山安全监察局 国家消防救援局
中国人民银行 国家外汇管理局
国家市场监督管理总局 国家药品监督管理局
`;

const parents: ReadonlyMap<string, string> = new Map(
  MANAGED.trim()
    .split("\n")
    .flatMap((line) => {
      const [parent = "", ...bureaus] = line.split(" ");
      return bureaus.map((bureau): [string, string] => [bureau, parent]);
    }),
);

/** The department that manages a bureau of the State Council, both by their full names; null for any other body. */
export const managedBy = (name: string): string | null => parents.get(name) ?? null;
