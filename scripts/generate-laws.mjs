#!/usr/bin/env node
// Writes extract/lexicon/law-table.ts from a list of laws and regulations.
// usage: node scripts/generate-laws.mjs LAWS.csv   (columns level,name,published,valid_from,expired; dates ISO or empty)
// Kept are constitution, laws, regulations of the State Council and of departments whose name alone says that it is one.
import { readFileSync, writeFileSync } from "node:fs";

const file = process.argv[2];
if (file === undefined) {
  console.error("usage: generate-laws.mjs LAWS.csv");
  process.exit(2);
}
const LEVELS = { 宪法: "constitution", 法律: "law", 行政法规: "regulation", 部门规章: "rule" };
const SAFE = /(?:^宪法|法典|.法|条例|办法|规定|细则|规则|准则|规范)$/u;
const latest = new Map();
for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
  const [level, name, published, from, expired] = line.split(",");
  if (!Object.hasOwn(LEVELS, level)) continue;
  const bare = name.replace(/^中华人民共和国/u, "").replace(/（.{1,8}）$/u, "");
  if (!SAFE.test(bare) || /[《》（）、]/u.test(bare) || bare.length > 30 || /^关于/u.test(bare)) continue;
  const known = latest.get(bare);
  if (known !== undefined && known.published > published) continue;
  latest.set(bare, { level: LEVELS[level], published, from, expired: expired === "1" ? "expired" : "" });
}
const rows = [...latest]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, law]) => `${name} ${law.level} ${law.published || "-"} ${law.from || "-"} ${law.expired}`.trim());
writeFileSync(
  "extract/lexicon/law-table.ts",
  `// Written by scripts/generate-laws.mjs from a list of May 2025. Do not edit by hand.

/** A line a law: bare name, level, day of publication, day from which it is in force (- unknown), and "expired" where the list says so. */
export const LAW_TABLE = \`
${rows.join("\n")}
\`;
`,
);
console.error(`${rows.length} names`);
