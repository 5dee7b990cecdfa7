import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";

/** One page of a list, and the cursor of the next; a cursor that this server did not give is refused. */
export function page<T>(items: readonly T[], args: Arguments, limit: number): { items: T[]; next: string } {
  const start = readCursor(args.text("cursor"));
  const end = start + limit;
  return {
    items: items.slice(start, end),
    next: end < items.length ? Buffer.from(`offset:${end}`).toString("base64") : "",
  };
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^offset:(\d+)$/.exec(Buffer.from(cursor, "base64").toString());
  return match === null ? refuse("invalid_cursor") : Number(match[1]);
}
