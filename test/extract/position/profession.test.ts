import { expect, it } from "vitest";
import { expectNames, namesIn } from "../../support/marked.ts";

it("finds professions that a duty is laid on, wherever they act", () => {
  expectNames("position", "[测绘代理师]应当自行承办业务。");
  expectNames("position", "[网格员]要及时上报问题。");
  expect(namesIn("测绘代理师应当诚信执业。测绘代理师承办业务须签字。", "position")).toEqual(["测绘代理师", "测绘代理师"]);
});

it("leaves professions alone that only describe a noun", () => expectNames("position", "加强律师队伍建设，举办工程师大赛。"));
