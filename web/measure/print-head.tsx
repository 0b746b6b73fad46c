import { usePage, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import { useSaidFilters } from "./use-said.ts";

/** What stands above the table on paper: what it lists, of whom, and on which day. */
export const PrintHead = ({ rows }: { readonly rows: number }) => {
  const { t } = useSpeech();
  const { today, rows: form } = usePage((state) => state.view);
  const said = useSaidFilters();
  return (
    <header className="print-only">
      <p className="print-title">{t(form === "item" ? "itemList" : "measureList")}</p>
      <p>
        {[
          ...(said.length === 0 ? [t("allMeasures")] : said.map(([name, value]) => `${name}：${value}`)),
          t("rowsInAll", { n: count(rows) }),
          t("onDay", { day: today }),
        ].join("　")}
      </p>
    </header>
  );
};
