import { spawnSync } from "node:child_process";

// `npm run golden`: runs the golden tests so that they write their files; read the diff before you commit it.
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "test/golden.test.ts", "test/cases", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: { ...process.env, WENMAI_GOLDEN: "write" },
  },
);
process.exitCode = status ?? 1;
