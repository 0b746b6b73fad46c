import { describe, expect, test } from "vitest";
import { NODE_FACETS } from "../../web/state/facet.ts";
import { lookAll, MANNERS, type Place, SIZES } from "../support/all-manners.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW } from "../support/small-graph.ts";

const UNIT = encodeURIComponent("organization:青岚区教育局");
const RULE = encodeURIComponent(`regulation:${LAW}`);
const EDGE = encodeURIComponent("issues|organization:青岚区教育局|regulation:《青岚区校园安全管理办法》");
const CAMPAIGN = encodeURIComponent("campaign:“护苗行动”");

/** A link that filters all kinds out. */
const NOTHING = `hide=${NODE_FACETS.map(({ id }) => id).join()}`;

/** Every view, and what can stand beside or within it. */
const PLACES: readonly Place[] = [
  { name: "graph", link: "", stands: ".stage canvas" },
  { name: "a unit with its source", link: `node=${UNIT}&source=doc%3Areport&at=26-32`, stands: '.source [aria-current="true"]' },
  { name: "a regulation", link: `node=${RULE}`, stands: ".details-head" },
  { name: "a relation", link: `edge=${EDGE}`, stands: ".edge-name" },
  { name: "a path, colours by community", link: `color=community&path=${UNIT}&end=${CAMPAIGN}&node=${UNIT}`, stands: ".hops .hop" },
  { name: "a path that is not there", link: `path=${UNIT}&end=${RULE}`, stands: ".path-none" },
  { name: "colours by document, by rank", link: "color=document&size=owned&layout=hierarchy", stands: ".swatches" },
  { name: "what was searched for", link: "find=%E6%95%99%E8%82%B2", stands: ".stage canvas" },
  { name: "nothing left", link: NOTHING, stands: ".nothing-shown" },
  { name: "the graph as a table", link: "form=table", stands: ".plot [role=grid], .plot table" },
  { name: "measures", link: "view=measures", stands: ".measure-table" },
  { name: "measures by item under units", link: `view=measures&rows=item&group=unit&node=${UNIT}`, stands: ".section-row" },
  { name: "no measure left", link: "view=measures&role=lead&owned=no", stands: ".view .empty" },
  { name: "matrix", link: "view=matrix", stands: ".matrix [role=grid]" },
  { name: "matrix by document", link: "view=matrix&columns=document", stands: ".matrix [role=grid]" },
  { name: "trace, nothing picked", link: "view=trace", stands: ".trace" },
  { name: "trace", link: `view=trace&root=${RULE}`, stands: ".trace .tree" },
  { name: "trace as a picture", link: `view=trace&drawing=picture&root=${RULE}`, stands: ".picture-sheet" },
  { name: "timeline", link: "view=timeline&from=2023-02&today=2023-07-01", stands: ".timeline .time-mark" },
  { name: "documents", link: "view=documents", stands: ".documents table, .documents [role=grid]" },
  { name: "a phrase in the texts", link: "view=documents&phrase=%E6%A0%A1%E5%9B%AD", stands: ".documents .scroll li" },
  { name: "reading", link: `view=documents&read=doc%3Areport&node=${UNIT}`, stands: ".reading-text" },
  {
    name: "reading a proof",
    link: "view=documents&read=doc%3Areport&source=doc%3Areport&at=26-32",
    stands: '.reading-text [aria-current="true"]',
  },
  { name: "issues", link: "view=issues", stands: ".issue-group" },
];

describe.skipIf(!hasBrowser)("axe finds nothing wrong", { timeout: 600_000 }, () => {
  const shared = shareSite();

  test.each(SIZES)(`with ${PLACES.length} views in either language and theme: %o`, async (size) => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: "知道了" }).click();
    const { places, found } = await lookAll(page, PLACES, [size]);
    expect(found).toEqual([]);
    expect(places).toBe((PLACES.length * MANNERS) / SIZES.length);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)("axe finds nothing wrong without WebGL", { timeout: 300_000 }, () => {
  const shared = shareSite(openSite, "--disable-gpu", "--disable-3d-apis");

  test("with the table that stands in", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const table: Place = { name: "table", link: `node=${UNIT}`, stands: ".plot [role=grid], .plot table" };
    await expect(lookAll(page, [table])).resolves.toEqual({ places: MANNERS, found: [] });
    await page.context().close();
  });
});
