import { expect, it } from "vitest";
import { analyze, textOf } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";

const said = (text: string) => analyze(readText(new TextEncoder().encode(text), "case.txt"));

it("finds a declared short name everywhere, and what it stands for", () => {
  const { document, mentions } = said("成立云川河保护协调委员会（以下简称协调委）。协调委每季度召开会议。");
  const bodies = mentions.filter((mention) => mention.kind === "organization");
  expect(bodies.map(({ span }) => textOf(document, span))).toEqual(["云川河保护协调委员会", "协调委", "协调委"]);
  expect(bodies.slice(1).map(({ fields }) => fields["name"]?.value)).toEqual(["云川河保护协调委员会", "云川河保护协调委员会"]);
});

it("says where what a short name stands for is not known", () => {
  const { document, issues } = said("对历年遗留的疑难事项（以下简称难事）逐项销号。");
  expect(issues.map(({ code, span }) => [code, span === null ? null : textOf(document, span)])).toEqual([["alias/unknown", "难事"]]);
  expect(said("对历年遗留的疑难事项（含信访事项）逐项销号。").issues).toEqual([]);
});
