import { NEO4J_REMEDY, prepareServer, startServer, type TestServer } from "./neo4j-server.ts";

let server: TestServer | null = null;

/** Before the tests of Neo4j: the server that NEO4J_TEST_URL names, else one of our own. On a machine of CI a missing server is an error, elsewhere the tests are skipped. */
export const setup = async (): Promise<void> => {
  if (process.env["NEO4J_TEST_URL"] !== undefined) return;
  if (!prepareServer()) {
    if (process.env["CI"] === "true") throw new Error(`no Neo4j for the tests: ${NEO4J_REMEDY}`);
    console.warn(`tests of Neo4j are skipped, no server can be started: ${NEO4J_REMEDY}`);
    return;
  }
  server = await startServer();
  process.env["NEO4J_TEST_URL"] = server.url;
  process.env["NEO4J_TEST_PASSWORD"] = server.password;
};

export const teardown = async (): Promise<void> => server?.stop();
