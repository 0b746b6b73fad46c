import type { Browser, Page } from "playwright-core";
import { collide } from "../../web/canvas/place-labels.ts";
import type {} from "../../web/canvas/probe.ts";
import type { Row } from "./layout-rows.ts";
import type { Rivals } from "./page-site.ts";
import { firstFrame, median, open, type Size, timeUntil } from "./watch.ts";

/** CSS px of the canvas on which everything is measured. */
const CANVAS = { width: 1600, height: 1000 };
const ZOOMS = 6;
const ROUNDS = 3;
const DRAWS = 12;
/** Nodes from which on the first frame must be no later than a bare sigma's. */
const LARGE = 50_000;

const below = (name: string, value: number, limit: number, unit = " ms"): Row => ({
  name,
  value: `${value.toFixed(unit === "" ? 2 : 0)}${unit}`,
  limit: `${unit === "" ? "≤" : "<"} ${limit}${unit}`,
  holds: unit === "" ? value <= limit : value < limit,
});

/** The window in which the canvas has its size, with whatever stands around it today. */
const windowOf = async (browser: Browser, address: string): Promise<Size> => {
  const page = await open(browser, address, CANVAS);
  const stage = await page.locator(".stage").boundingBox();
  await page.context().close();
  return { width: 2 * CANVAS.width - (stage?.width ?? Number.NaN), height: 2 * CANVAS.height - Math.round(stage?.height ?? Number.NaN) };
};

type Frame = { readonly overlaps: number; readonly drawn: number; readonly first: number; readonly milliseconds: number };

/** Draws what stands once more; what its labels took. */
const redraw = () =>
  new Promise<{ readonly milliseconds: number }>((resolve) => {
    dispatchEvent(new Event("resize"));
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve({ milliseconds: window.wenmai?.labelCost().milliseconds ?? Number.NaN })),
    );
  });

/** The labels of a frame that stands; of several drawings the fastest says most about the code and least about the machine. */
const frameOf = async (page: Page): Promise<Frame> => {
  await page.waitForTimeout(700);
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const { milliseconds: time } = await page.evaluate(redraw);
    milliseconds = Math.min(milliseconds, time);
  }
  const { labels, cost } = await page.evaluate(() => ({ labels: window.wenmai?.labels() ?? [], cost: window.wenmai?.labelCost() }));
  const overlaps = labels.reduce(
    (sum, { box }, index) => sum + labels.slice(index + 1).filter((other) => collide(box, other.box)).length,
    0,
  );
  return { overlaps, drawn: labels.length, first: cost?.atFirstPlace ?? Number.NaN, milliseconds };
};

/** What the labels of the page are worth, over several zooms. */
export const labelRows = async (browser: Browser, { page: address }: Rivals, nodes: number): Promise<readonly Row[]> => {
  const page = await open(browser, address, await windowOf(browser, address));
  const frames: Frame[] = [];
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    frames.push(await frameOf(page));
    await page.getByRole("button", { name: "放大" }).click();
  }
  await page.context().close();
  const overlaps = frames.reduce((sum, frame) => sum + frame.overlaps, 0);
  // The closer, the more find room at the first place: the whole picture is where the others count.
  const ratio = (frames[0]?.drawn ?? Number.NaN) / (frames[0]?.first ?? Number.NaN);
  const drawn = frames.map((frame) => `${frame.drawn} (${frame.first})`).join(", ");
  return [
    { name: `overlapping labels, ${nodes} nodes, ${ZOOMS} zooms`, value: String(overlaps), limit: "0", holds: overlaps === 0 },
    {
      name: `labels by those of one place, whole picture, ${nodes} nodes; by zoom ${drawn}`,
      value: ratio.toFixed(2),
      limit: "≥ 1.5",
      holds: ratio >= 1.5,
    },
    below(`time of labels, the slowest of the zooms, ${nodes} nodes`, Math.max(...frames.map(({ milliseconds }) => milliseconds)), 10),
  ];
};

/** The first frame of the page against that of a bare sigma, in turn; the middle of several. */
export const firstFrameRows = async (browser: Browser, rivals: Rivals, nodes: number): Promise<readonly Row[]> => {
  const times = { page: [] as number[], bare: [] as number[] };
  const sizes = { page: await windowOf(browser, rivals.page), bare: CANVAS };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const rival of ["bare", "page"] as const) {
      const page = await open(browser, rivals[rival], sizes[rival]);
      times[rival].push(await firstFrame(page));
      await page.context().close();
    }
  }
  const [ours, bare] = [median(times.page), median(times.bare)];
  const row = below(`first frame by a bare sigma's (${ours.toFixed(0)} by ${bare.toFixed(0)} ms), ${nodes} nodes`, ours / bare, 1, "");
  // What a small graph takes is the page around it, which a bare sigma has not.
  return [nodes < LARGE ? { ...row, limit: "", holds: true } : row];
};

type Ask = { readonly query: string; readonly from: string; readonly to: string };

/** What the reader waits for, from the event to what is drawn. */
export const waitRows = async (browser: Browser, { page: address }: Rivals, asks: readonly Ask[]): Promise<readonly Row[]> => {
  const page = await open(browser, address, await windowOf(browser, address));
  const times = { search: [] as number[], path: [] as number[], proof: [] as number[] };
  const search = page.getByRole("combobox", { name: "搜索" });
  for (const { query, from, to } of asks) {
    times.search.push(await timeUntil(page, "input", '[role="option"]', () => search.fill(query)));
    await search.fill("");
    const link = `path=${encodeURIComponent(from)}&end=${encodeURIComponent(to)}&node=${encodeURIComponent(from)}`;
    const walk = (hash: string) => page.evaluate((next) => location.assign(`#${next}`), hash);
    times.path.push(await timeUntil(page, "popstate", ".hops li, .path-none", () => walk(link)));
    const proof = page.getByRole("button", { name: "查看原文" }).first();
    times.proof.push(await timeUntil(page, "pointerup", '.source-text [aria-current="true"]', () => proof.click()));
    await walk("");
    await page.locator(".path").waitFor({ state: "detached" });
  }
  await page.context().close();
  return [
    below("search, typed to listed", median(times.search), 50),
    below("path, asked to listed", median(times.path), 200),
    below("proof, pressed to lit", median(times.proof), 100),
  ];
};
