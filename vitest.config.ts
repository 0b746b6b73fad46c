import { defineConfig } from "vitest/config";
import { closingLine } from "./test/support/closing-line.ts";

process.env["TZ"] = "Asia/Shanghai";

const BROWSER = "test/browser/**/*.test.{ts,tsx}";
const NEO4J = "test/neo4j/**/*.test.ts";

export default defineConfig({
  test: {
    reporters: ["default", closingLine()],
    coverage: {
      provider: "v8",
      include: ["extract/**", "graph/**", "src/**", "web/**"],
      exclude: ["**/tsconfig*.json"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], exclude: [BROWSER, NEO4J], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [BROWSER],
          globalSetup: "test/support/browser-setup.ts",
          // A busy machine draws late; what never comes still fails.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: [NEO4J],
          globalSetup: "test/support/neo4j-setup.ts",
          testTimeout: 900_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
