import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadIntoNeo4j } from "../../graph/index.ts";
import { randomFrom } from "../../graph/random.ts";
import { ROOT } from "../support/cli.ts";
import { databaseAt, emptyDatabase, everything, exampleAnalyses, graphOf, hasServer, OPTIONS, openServer } from "../support/neo4j.ts";

const POINTS = 20;
/** About as many transactions as a load of the examples sends. */
const TRANSACTIONS = 34;
const LONGEST_DELAY = 60;

const SCRIPT = join(ROOT, "test", "support", "load-and-die.ts");

describe.skipIf(!hasServer)("a load that is killed", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openServer();
  });
  afterAll(() => driver.close());

  test("at any point is completed by the next one", async () => {
    const random = randomFrom(7);
    const { graph, texts } = graphOf(exampleAnalyses());
    const load = () => loadIntoNeo4j(databaseAt(driver), graph, texts, OPTIONS);
    await emptyDatabase(driver);
    await load();
    const whole = await everything(driver, OPTIONS.name);
    let partial = 0;
    for (let point = 0; point < POINTS; point += 1) {
      await emptyDatabase(driver);
      const nth = 1 + Math.floor(random() * TRANSACTIONS);
      const delay = Math.floor(random() * LONGEST_DELAY);
      const { signal, stderr } = spawnSync(process.execPath, ["--import", "tsx", SCRIPT, String(nth), String(delay)], {
        cwd: ROOT,
        encoding: "utf8",
      });
      expect(signal, stderr).toBe("SIGKILL");
      const left = await everything(driver, OPTIONS.name);
      if (left.length < whole.length) partial += 1;
      await load();
      expect(await everything(driver, OPTIONS.name)).toEqual(whole);
    }
    expect(partial).toBeGreaterThan(POINTS / 2);
  });
});
