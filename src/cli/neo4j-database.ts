import { setImmediate as nextTurn } from "node:timers/promises";
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Result,
  type ResultSummary,
  Neo4jError as ServerError,
} from "neo4j-driver";
import type { Counts, Database, Day, LoadErrorCode, ParameterRow, Parameters, Value } from "../../graph/index.ts";
import { LoadError } from "../../graph/index.ts";
import { collectGarbage } from "./memory.ts";

/** Where a database is, and who asks. */
export type Address = { readonly url: string; readonly user: string; readonly password: string; readonly database: string | null };

/** How long the first answer may take, and how long a transaction is tried again; milliseconds. */
const CONNECTING = 15_000;
const RETRYING = 20_000;
/** After so many batches what they left behind is given back. */
const WRITES_A_COLLECTION = 12;

type Told = readonly [pattern: RegExp, code: LoadErrorCode];

/** What a server's code or words mean; the first that fits counts. */
const MEANINGS: readonly Told[] = [
  [/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/u, "unauthorized"],
  [/DatabaseNotFound|Database does not exist/u, "no-database"],
  [
    /Security\.Forbidden|ForbiddenOnReadOnlyDatabase|Statement\.AccessMode|Permission denied|not allowed for user|read-only mode|No write operations are allowed/u,
    "forbidden",
  ],
  [/No space left on device|OutOfDiskSpace|disk (?:is )?full|not enough space/iu, "disk-full"],
  [/Unknown Bolt protocol version|does not support any of the protocol versions/u, "too-old"],
  [
    /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|routing servers|acquisition timed out|Server responded HTTP/u,
    "unreachable",
  ],
];

const detailOf = (error: unknown): string => (error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));

/** Names what a driver's error means. Its words never hold the password: a driver is not told it in any text. */
export const toLoadError = (error: unknown): LoadError => {
  if (error instanceof LoadError) return error;
  const said = error instanceof ServerError ? `${error.code} ${error.message}` : detailOf(error);
  const code = MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? "failed";
  return new LoadError(code, detailOf(error));
};

const toDate = ({ day }: Day): unknown => {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(date));
};

/** Numbers are whole in the database too; a driver takes them for fractions otherwise. */
const nativeValue = (value: Value): unknown => {
  if (typeof value === "number") return neo4j.int(value);
  if (value === null || typeof value !== "object") return value;
  if ("day" in value) return toDate(value);
  return typeof value[0] === "number" ? value.map((number) => neo4j.int(number)) : value;
};

const isRows = (value: Parameters[string]): value is readonly ParameterRow[] => Array.isArray(value) && Array.isArray(value[0]);

/** What statements are given, as the driver takes it: whole numbers and dates are of its own making. */
export const nativeParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      isRows(value) ? value.map((row) => row.map(nativeValue)) : nativeValue(value as Value),
    ]),
  );

const countsOf = (summary: ResultSummary): Counts => {
  const updates = summary.counters.updates();
  return {
    created: updates.nodesCreated + updates.relationshipsCreated,
    deleted: updates.nodesDeleted + updates.relationshipsDeleted,
    set: updates.propertiesSet + updates.labelsAdded + updates.labelsRemoved,
  };
};

const sumOf = (all: readonly Counts[]): Counts => {
  const sum = { created: 0, deleted: 0, set: 0 };
  for (const { created, deleted, set } of all) {
    sum.created += created;
    sum.deleted += deleted;
    sum.set += set;
  }
  return sum;
};

/** Sends one part while the server works on those before it. */
const runParts = async (work: ManagedTransaction, statement: string, parts: readonly Parameters[]): Promise<readonly QueryResult[]> => {
  const running: Result[] = [];
  for (const part of parts) {
    running.push(work.run(statement, nativeParameters(part)));
    await nextTurn();
  }
  return Promise.all(running);
};

const told = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw toLoadError(error);
  }
};

/** A database as a load needs it, through a driver that is handed in. */
export const databaseOf = (driver: Driver, database: string | null): Database => {
  const options = database === null ? {} : { database };
  let written = 0;
  let collected = 0;
  return {
    // While the server is busy with what was sent.
    pause: async () => {
      await nextTurn();
      if (written - collected < WRITES_A_COLLECTION) return;
      collected = written;
      collectGarbage();
    },
    version: () => told(async () => (await driver.getServerInfo(options)).agent?.replace(/^[^/]*\//u, "") ?? ""),
    schema: (statement) =>
      told(async () => {
        const session = driver.session(options);
        try {
          await session.run(statement);
        } finally {
          await session.close();
        }
      }),
    read: (statement, parameters, take) =>
      told(async () => {
        const session = driver.session({ ...options, defaultAccessMode: neo4j.session.READ });
        try {
          for await (const record of session.run(statement, nativeParameters(parameters))) take([...record.values()]);
        } finally {
          await session.close();
        }
      }),
    write: (statement, parts) =>
      told(async () => {
        const session = driver.session(options);
        try {
          const results = await session.executeWrite((work) => runParts(work, statement, parts));
          written += 1;
          return sumOf(results.map(({ summary }) => countsOf(summary)));
        } finally {
          await session.close();
        }
      }),
  };
};

/** Opens a driver. It connects when it is first asked. */
export const openDriver = ({ url, user, password }: Address): Driver =>
  neo4j.driver(url, neo4j.auth.basic(user, password), {
    connectionTimeout: CONNECTING,
    // Also bounds how long a server may keep silent after the connection stands.
    connectionAcquisitionTimeout: CONNECTING + 1000,
    // Nobody is told how the driver is used.
    telemetryDisabled: true,
    maxTransactionRetryTime: RETRYING,
    userAgent: "wenmai",
  });
