import type { Button } from "@slack/types";
import type { Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** Entries on one page: few enough to read on a phone, and far below Slack's limit of blocks. */
const PAGE_SIZE = 8;

/** One page of a list. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** Zero-based; never past the last page. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first one shown, counted from one. */
  readonly from: number;
  readonly count: number;
}

export function pageOf<T>(all: readonly T[], wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(wanted, pages - 1);
  const start = page * PAGE_SIZE;
  return { shown: all.slice(start, start + PAGE_SIZE), page, pages, from: start + 1, count: all.length };
}

/** “Facts 9 to 16 of 23”, or “4 facts” when there is one page. */
export function placeInList(page: Page<unknown>, lang: Request["lang"]): string {
  return page.pages === 1
    ? say("factCount", lang, { count: page.count })
    : say("page", lang, { from: page.from, to: page.from + page.shown.length - 1, count: page.count });
}

/** Buttons to the pages before and after; none on a single page. */
export function pageButtons(request: Request, { page, pages }: Page<unknown>): Button[] {
  const to = (target: number) => writeRequest({ ...request, page: target });
  return [
    ...(page > 0 ? [button(`${ACTIONS.show}previous`, say("previous", request.lang), to(page - 1))] : []),
    ...(page < pages - 1 ? [button(`${ACTIONS.show}next`, say("next", request.lang), to(page + 1))] : []),
  ];
}
