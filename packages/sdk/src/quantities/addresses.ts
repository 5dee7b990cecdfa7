import { lazy } from "../lazy.ts";
import { split } from "./phrases.ts";
import * as words from "./words/addresses.ts";

const oneOf = (list: string): string => `(?:${split(list).join("|")})`;
const NAME = lazy(
  () =>
    new RegExp(
      `((?: (?!${oneOf(words.NOT_IN_NAME)} )[a-z'.]+){1,3}) ${oneOf(words.STREETS)}(?=$|[^a-z ]| ${oneOf(words.QUARTERS)}\\b)`,
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
