import { useState } from "react";
import { withKeys } from "../controls/with-keys.ts";
import { PlainText } from "../text/slack-text.tsx";
import type { Block } from "./block.ts";
import type { BlockProps } from "./block-props.ts";
import { LibraryBlock } from "./library-block.tsx";
import { type Cell, cellText, compareCells } from "./table-cells.ts";

type ColumnSetting = { align?: "left" | "center" | "right"; is_wrapped?: boolean } | null;

/** Slack's plain table: the first row is drawn as any other. */
export function Table({ block }: BlockProps) {
  const settings = (block["column_settings"] as ColumnSetting[] | undefined) ?? [];
  return (
    <section
      className="block-table"
      aria-label="Table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard.
      tabIndex={0}
    >
      <table>
        <tbody>
          {withKeys(block["rows"] as Cell[][], rowText).map(({ key, item: row }) => (
            <tr key={key}>
              {row.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  key={column}
                  className={`${settings[column]?.align ?? "left"} ${settings[column]?.is_wrapped ? "wrapped" : ""}`}
                >
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const defaultPageSize = 5;

/** Slack's data table: a head that sorts, and pages. */
export function DataTable({ block }: BlockProps) {
  const [head = [], ...body] = block["rows"] as Cell[][];
  const caption = String(block["caption"] ?? "");
  const size = Number(block["page_size"] ?? defaultPageSize);
  const rowHead = Number(block["row_header_column_index"] ?? 0);
  const [sort, setSort] = useState<{ column: number; down: boolean }>();
  const [page, setPage] = useState(0);
  const sorted = sort
    ? body.toSorted((a, b) => compareCells(a[sort.column], b[sort.column]) * (sort.down ? -1 : 1))
    : body;
  const pages = Math.max(1, Math.ceil(body.length / size));
  const shown = sorted.slice(page * size, (page + 1) * size);
  return (
    <div className="block-table data">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a head is its column.
                key={column}
                scope="col"
                aria-sort={sort?.column === column ? (sort.down ? "descending" : "ascending") : undefined}
              >
                <button
                  type="button"
                  onClick={() => setSort({ column, down: sort?.column === column && !sort.down })}
                >
                  {cellText(cell)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {withKeys(shown, rowText).map(({ key, item: row }) => (
            <tr key={key}>
              {row.map((cell, column) => {
                const Box = column === rowHead ? "th" : "td";
                return (
                  <Box
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                    key={column}
                    scope={column === rowHead ? "row" : undefined}
                    className={cell.type === "raw_number" ? "right" : "left"}
                  >
                    <CellContent cell={cell} />
                  </Box>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav className="table-pages" aria-label={`Pages of ${caption}`}>
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span className="muted">
            {page + 1} of {pages}
          </span>
          <button
            type="button"
            className="button"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            Next
          </button>
        </nav>
      )}
    </div>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  if (cell.type === "rich_text") return <LibraryBlock block={cell as unknown as Block} />;
  return <PlainText text={cellText(cell)} />;
}

function rowText(row: Cell[]): string {
  return row.map(cellText).join("|");
}
