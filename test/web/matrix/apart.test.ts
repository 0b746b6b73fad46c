import { expect, test } from "vitest";
import { apartOf } from "../../../web/matrix/apart.ts";

test("names that begin alike show where they differ, in their order", () => {
  expect(apartOf(["云川市人民政府关于加强河道管理的意见", "河道保护办法", "云川市人民政府关于做好防汛工作的通知"])).toEqual([
    "…加强河道管理的意见",
    "河道保护办法",
    "…做好防汛工作的通知",
  ]);
});

test("a short beginning stays, and so does enough of the end", () => {
  expect(apartOf(["云川市规定", "云川市办法"])).toEqual(["云川市规定", "云川市办法"]);
  expect(apartOf(["青岚区2023年工作报告", "青岚区2023年工作报告（续）"])).toEqual(["…3年工作报告", "…作报告（续）"]);
  expect(apartOf(["青岚区教育局通知", "青岚区教育局通知"])).toEqual(["青岚区教育局通知", "青岚区教育局通知"]);
});
