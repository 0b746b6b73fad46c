import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serve } from "../../../src/cli/serve.ts";
import { temporaryFolder } from "../../support/cli.ts";

type Answer = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>> };

/** Sends the path as it is: `fetch` would tidy it up first. */
const ask = (address: string, path: string, options: { readonly host?: string; readonly method?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port, host } = new URL(address);
    const asked = request(
      { host: "127.0.0.1", port, path, method: options.method ?? "GET", headers: { host: options.host ?? host } },
      (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });

const start = async (offersOnePage = false): Promise<string> => {
  const folder = temporaryFolder();
  for (const inside of ["page/assets", "graph/texts"]) mkdirSync(join(folder, inside), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "page/index.html"), "<html></head>");
  writeFileSync(join(folder, "one.html"), "one file");
  writeFileSync(join(folder, "page/assets/a.js"), "1");
  writeFileSync(join(folder, "graph/graph.jsonl"), "{}");
  writeFileSync(join(folder, "graph/texts/0.json"), "[]");
  writeFileSync(join(folder, "graph/other.txt"), "x");
  const site = { page: join(folder, "page"), graph: join(folder, "graph") };
  const { server, address } = await serve(offersOnePage ? { ...site, onePage: join(folder, "one.html") } : site, 0);
  onTestFinished(() => void server.close());
  return address;
};

describe("serve", () => {
  test("gives the page, the graph and its texts, each with its type and a strict policy", async () => {
    const address = await start();
    const page = await ask(address, "/");
    expect(page).toMatchObject({ status: 200, body: "<html></head>", headers: { "content-type": "text/html; charset=utf-8" } });
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(await ask(address, "/assets/a.js")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/javascript; charset=utf-8" },
    });
    expect(await ask(address, "/graph/graph.jsonl")).toMatchObject({ status: 200, body: "{}" });
    expect(await ask(address, "/graph/texts/0.json")).toMatchObject({ status: 200, body: "[]" });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/graph/../../secret.txt",
    "/graph/texts/..%2f..%2fother.txt",
    "/graph/other.txt",
    "/graph/texts/00.json",
    "/assets",
    "/%",
    "/nothing",
  ])("has nothing at %s", async (path) => {
    expect((await ask(await start(), path)).status).toBe(404);
  });

  test("gives the page in one file where it has one, and tells the page so", async () => {
    const address = await start(true);
    expect((await ask(address, "/")).body).toBe('<html><meta name="wenmai-one-page" content="wenmai.html" /></head>');
    expect(await ask(address, "/wenmai.html")).toMatchObject({ status: 200, body: "one file" });
    expect((await ask(await start(), "/wenmai.html")).status).toBe(404);
  });

  test("answers only to its own name and only to reading", async () => {
    const address = await start();
    expect((await ask(address, "/", { host: "evil.example" })).status).toBe(403);
    expect((await ask(address, "/", { host: `evil.example:${new URL(address).port}` })).status).toBe(403);
    expect((await ask(address, "/", { host: `localhost:${new URL(address).port}` })).status).toBe(200);
    expect((await ask(address, "/", { method: "POST" })).status).toBe(405);
    expect(await ask(address, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });
});
