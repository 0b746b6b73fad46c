import { memo } from "react";
import type { Block } from "../../extract/index.ts";
import { useSpeech } from "../panel/context.ts";
import { BlockText } from "./block-text.tsx";
import { holds, type Passage, type ShownCell, type TablePassage } from "./passage.ts";
import type { Light } from "./segment.ts";

type TextProps = {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What to light where the browser cannot do it by itself. */
  readonly lights: readonly Light[];
};

type PassageTextProps = TextProps & {
  readonly passage: Passage;
  /** Index of the block that is read; -1 for none. */
  readonly current: number;
};

/** A passage of a document: a block, or a table. */
export const PassageText = ({ passage, current, text, blocks, lights }: PassageTextProps) => {
  if ("rows" in passage)
    return <TableText passage={passage} current={holds(passage, current) ? current : -1} text={text} blocks={blocks} lights={lights} />;
  const block = blocks[passage.index];
  return block === undefined ? null : <BlockText block={block} text={text} isCurrent={passage.index === current} lights={lights} />;
};

type TableTextProps = TextProps & { readonly passage: TablePassage; readonly current: number };

/** A table of a document with its merged cells. What is wider than the page scrolls on its own, by keyboard, too. */
const TableText = memo(({ passage, ...props }: TableTextProps) => {
  const { t } = useSpeech();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      className="table-scroll"
      role="group"
      aria-label={t("sourceTable", { n: String(passage.table) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className="source-table">
        <tbody>
          {passage.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text stand still
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: and so do its columns
                <CellText key={column} cell={cell} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

type CellTextProps = Omit<TableTextProps, "passage"> & { readonly cell: ShownCell | null };

const CellText = ({ cell, current, text, blocks, lights }: CellTextProps) => {
  if (cell === null) return <td />;
  return (
    <td rowSpan={cell.rows} colSpan={cell.columns} {...(cell.blocks.includes(current) ? { className: "current" } : {})}>
      {cell.blocks.map((index) => {
        const block = blocks[index];
        return block === undefined ? null : (
          <BlockText key={index} block={block} text={text} isCurrent={index === current} lights={lights} />
        );
      })}
    </td>
  );
};
