import { lazy } from "../lazy.ts";
import { oneOf } from "./phrases.ts";
import * as words from "./words/addresses.ts";

const any = (list: string): string => `(?:${oneOf(list)})`;
const NAME = lazy(
  () =>
    new RegExp(
      `((?: (?!${any(words.NOT_IN_NAME)} )[a-z'.]+){1,3}) ${any(words.STREETS)}(?=$|[^a-z ]| ${any(words.QUARTERS)}\\b)`,
      "y",
    ),
);

/** End of the name of the street that a number stands before: “88 Nathan Road”. More than one of them are roads. */
export function streetAt(text: string, end: number, value: number): number | undefined {
  if (text.charCodeAt(end) !== 0x20) return undefined;
  NAME().lastIndex = end;
  const [all, name = ""] = NAME().exec(text) ?? [];
  return all === undefined || (value === 1 && name.lastIndexOf(" ") === 0) ? undefined : end + all.length;
}
