import { writeSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";

type Counts = { passed: number; failed: number; skipped: number };

/** What a test stands in: its outermost group, whose name says what it needs and what to do. */
const groupOf = (test: TestCase): string => test.fullName.split(" > ")[0] ?? test.name;

const count = (counts: Counts, groups: Set<string>, module: TestModule): void => {
  let failedTests = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === "passed") counts.passed += 1;
    else if (state === "failed") failedTests += 1;
    else {
      counts.skipped += 1;
      groups.add(groupOf(test));
    }
  }
  // A file that could not be loaded has no tests, but it is a failure all the same.
  counts.failed += failedTests === 0 && module.state() === "failed" ? 1 : failedTests;
};

/**
 * Prints `tests: N passed, N failed` as the last line of a run, with `, N skipped` after it if any were, and before it which groups these
 * belong to. Errors outside a test count as failed.
 */
export const closingLine = (): Reporter => {
  let isWhole = true;
  return {
    onInit: (vitest) => {
      isWhole = vitest.config.testNamePattern === undefined;
    },
    onTestRunEnd: (modules, errors) => {
      const counts: Counts = { passed: 0, failed: errors.length, skipped: 0 };
      const groups = new Set<string>();
      for (const module of modules) count(counts, groups, module);
      const named = isWhole ? [...groups].map((group) => `skipped: ${group}\n`).join("") : "";
      const skipped = counts.skipped === 0 ? "" : `, ${counts.skipped} skipped`;
      // Other reporters and the coverage table print after this hook; only the end of the process is late enough.
      process.once("exit", () => writeSync(1, `${named}tests: ${counts.passed} passed, ${counts.failed} failed${skipped}\n`));
    },
  };
};
