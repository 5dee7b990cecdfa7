import type { Lang } from "@hk-ai/sdk";
import type { ContextBlock } from "@slack/types";
import type { Listed } from "../digests/contents/listed.ts";
import { LIMITS } from "../slack/limits.ts";
import { say } from "../words/say.ts";
import { context } from "./blocks.ts";

/** "and 3 more", where a list was cut. */
export const andMore = ({ more }: Listed<unknown>, lang: Lang): ContextBlock[] =>
  more === 0 ? [] : [context(say("andMore", lang, { count: more }))];

/** Longer text than a section takes is cut before a control character is. */
export function fitting(text: string): string {
  return text.length <= LIMITS.section.text
    ? text
    : `${text.slice(0, LIMITS.section.text - 8).replace(/&\w*$/, "")}…`;
}
