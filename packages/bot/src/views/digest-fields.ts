import type { InputBlock, PlainTextOption } from "@slack/types";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";

/** Names of the form's fields: block id and action id alike. */
export const DIGEST_FIELDS = {
  channel: "channel",
  topics: "topics",
  parts: "parts",
  often: "often",
  days: "days",
  day: "day",
  cron: "cron",
  time: "time",
  zone: "zone",
  lang: "lang",
  holidays: "holidays",
  outage: "outage",
} as const;
export type DigestField = keyof typeof DIGEST_FIELDS;

/** Stands among the parts in the form. */
export const ONLY_NEWS = "only_news";
export const OFTEN = ["daily", "working-days", "weekly", "monthly", "last-day", "cron"] as const;

export const plain = (text: string) => ({ type: "plain_text" as const, text });

export const option = (value: string, text: string): PlainTextOption => ({
  text: plain(shorten(text, LIMITS.option.text)),
  value,
});

/** One question of the form. */
export function input(
  field: DigestField,
  label: string,
  element: InputBlock["element"],
  more: Pick<InputBlock, "optional" | "hint" | "dispatch_action"> = {},
): InputBlock {
  return { type: "input", block_id: DIGEST_FIELDS[field], label: plain(label), element, ...more };
}

/** A question with one answer out of several. */
export function select(
  field: DigestField,
  label: string,
  options: PlainTextOption[],
  now: string,
  more: Pick<InputBlock, "dispatch_action"> = {},
): InputBlock {
  const initial = options.find(({ value }) => value === now);
  return input(
    field,
    label,
    {
      type: "static_select",
      action_id: DIGEST_FIELDS[field],
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
    more,
  );
}

/** A question with any number of answers. */
export function multiSelect(
  field: DigestField,
  label: string,
  options: PlainTextOption[],
  now: readonly string[],
): InputBlock {
  const initial = options.filter(({ value }) => now.includes(value ?? ""));
  return input(
    field,
    label,
    {
      type: "multi_static_select",
      action_id: DIGEST_FIELDS[field],
      options,
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    },
    { optional: true },
  );
}
