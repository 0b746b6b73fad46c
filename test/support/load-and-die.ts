import type { Database } from "../../graph/index.ts";
import { loadIntoNeo4j } from "../../graph/index.ts";
import { databaseAt, exampleAnalyses, graphOf, OPTIONS, openServer } from "./neo4j.ts";

// Loads the examples and kills itself so many milliseconds after the n-th transaction was sent.
// usage: load-and-die.ts N MILLISECONDS
const [nth = 1, delay = 0] = process.argv.slice(2).map(Number);
const database = databaseAt(openServer());
let sent = 0;
const dying: Database = {
  ...database,
  write: (statement, parameters) => {
    sent += 1;
    if (sent === nth) setTimeout(() => process.kill(process.pid, "SIGKILL"), delay);
    return database.write(statement, parameters);
  },
};
const { graph, texts } = graphOf(exampleAnalyses());
await loadIntoNeo4j(dying, graph, texts, OPTIONS);
// The load was over before the blow fell: it must fall all the same.
process.kill(process.pid, "SIGKILL");
