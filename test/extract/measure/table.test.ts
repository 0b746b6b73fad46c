import { describe, expect, it } from "vitest";
import { analysisOf, measuresIn } from "../../support/measured.ts";

const HEAD = "关于印发巡查工作方案的通知\n各区人民政府：\n请认真组织实施。\n附件：任务分工表\n";
const TABLE = [
  "序号\t重点任务\t牵头单位\t配合单位\t完成时限",
  "1\t建立河道巡查制度\t市水利局\t市财政局、市公安局\t2021年9月底前",
  "2\t开展联合执法\t市公安局\t市水利局\t长期坚持",
].join("\n");

describe("tables of tasks", () => {
  it("give each task the units of its row", () => {
    expect(measuresIn(`${HEAD}${TABLE}`)).toEqual([
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 建立 | 河道巡查制度",
      "市公安局(lead), 市水利局(cooperate) | 开展 | 联合执法",
    ]);
  });

  it("give each task the time of its row", () => {
    expect(analysisOf(`${HEAD}${TABLE}`).measures.map(({ deadline }) => deadline?.to ?? deadline?.kind)).toEqual(["2021-09", "standing"]);
  });

  it("read a row that lost the empty cells at its end", () => {
    expect(measuresIn(`${HEAD}${TABLE}\n3\t建立问题台账\t市水利局`).at(-1)).toBe("市水利局(lead) | 建立 | 问题台账");
  });

  it("say nothing of a row with more cells than the head", () => {
    expect(measuresIn(`${HEAD}${TABLE}\n3\t建立\t问题台账\t市水利局\t市公安局\t长期坚持`)).toHaveLength(2);
  });

  it("are none without a label of duty in the head", () => {
    expect(measuresIn(`${HEAD}序号\t河道\t长度\n1\t建立台账\t市水利局\n2\t青岚河\t市公安局`)).toEqual(["speaker | 建立 | 台账"]);
  });
});
