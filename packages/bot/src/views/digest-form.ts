import { LANGS, type Lang } from "@hk-ai/sdk";
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { type CarriedChoice, writeChoice } from "../digests/manage/choice-of-draft.ts";
import { DEFAULT_ZONE } from "../digests/recurrence/time-zone.ts";
import { WEEKDAY_NAMES } from "../digests/recurrence/weekday-names.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { type Cadence, WEEKDAYS } from "../store/cadence.ts";
import { HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { choiceLines, type Reader, timesBlocks } from "./digest-schedule-view.ts";

/** Names of the form's fields: block id and action id alike. */
export const DIGEST_FIELDS = {
  channel: "channel",
  topics: "topics",
  parts: "parts",
  often: "often",
  days: "days",
  detail: "detail",
  time: "time",
  zone: "zone",
  lang: "lang",
  holidays: "holidays",
  outage: "outage",
} as const;

/** Stands among the parts in the form. */
export const ONLY_NEWS = "only_news";
export const OFTEN = ["daily", "working-days", "weekly", "monthly", "last-day", "cron"] as const;

/** Zones that the form offers besides the reader's own; any other can be said in words. */
const ZONES = [
  DEFAULT_ZONE,
  "Asia/Shanghai",
  "Asia/Taipei",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Asia/Kolkata",
  "Europe/London",
  "Europe/Paris",
  "America/New_York",
  "America/Los_Angeles",
  "Australia/Sydney",
  "UTC",
];

const plain = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string, text: string): PlainTextOption => ({
  text: plain(shorten(text, LIMITS.option.text)),
  value,
});

function input(
  field: keyof typeof DIGEST_FIELDS,
  label: string,
  element: InputBlock["element"],
  optional = false,
): InputBlock {
  return {
    type: "input",
    block_id: DIGEST_FIELDS[field],
    label: plain(label),
    element,
    ...(optional ? { optional } : {}),
  };
}

function select(
  field: keyof typeof DIGEST_FIELDS,
  label: string,
  options: PlainTextOption[],
  now: string,
): InputBlock {
  const initial = options.find(({ value }) => value === now);
  return input(field, label, {
    type: "static_select",
    action_id: DIGEST_FIELDS[field],
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  });
}

/** The form for a new digest or for one that is changed, filled in with what is known. */
export function digestForm(
  { scheduleId, choice }: CarriedChoice,
  facts: Facts,
  { lang, zone }: Reader,
): ModalView {
  const { cadence } = choice;
  const topics = facts.topics().map(({ id, label }) => option(id, label[lang]));
  const chosenTopics = topics.filter(({ value }) => choice.topics.includes(value ?? ""));
  const parts = [
    ...PARTS.map((part) => option(part, say(`part_${part}`, lang))),
    option(ONLY_NEWS, say("part_only_news", lang)),
  ];
  const chosenParts = parts.filter(
    ({ value }) => choice.parts.some((part) => part === value) || (value === ONLY_NEWS && choice.onlyNews),
  );
  const days = WEEKDAYS.map((day) => option(String(day), WEEKDAY_NAMES[day][lang]));
  const chosenDays = days.filter(
    ({ value }) => cadence.kind === "weekly" && cadence.days.some((day) => String(day) === value),
  );
  const zones = [...new Set([choice.zone, ...(zone === undefined ? [] : [zone]), ...ZONES])];
  const detail = detailOf(cadence);
  return {
    type: "modal",
    callback_id: DIGEST_ACTIONS.submit,
    private_metadata: JSON.stringify({ i: scheduleId, l: lang }),
    title: plain(say("formTitle", lang)),
    submit: plain(say("formNext", lang)),
    close: plain(say("close", lang)),
    blocks: [
      input("channel", say("formChannel", lang), {
        type: "conversations_select",
        action_id: DIGEST_FIELDS.channel,
        // From the Home tab no channel is known.
        ...(choice.channelId === "" ? {} : { initial_conversation: choice.channelId }),
        filter: { include: ["public", "private"], exclude_bot_users: true },
      }),
      input(
        "topics",
        say("formTopics", lang),
        {
          type: "multi_static_select",
          action_id: DIGEST_FIELDS.topics,
          options: topics,
          ...(chosenTopics.length === 0 ? {} : { initial_options: chosenTopics }),
        },
        true,
      ),
      input("parts", say("formParts", lang), {
        type: "checkboxes",
        action_id: DIGEST_FIELDS.parts,
        options: parts,
        ...(chosenParts.length === 0 ? {} : { initial_options: chosenParts }),
      }),
      select(
        "often",
        say("formOften", lang),
        OFTEN.map((often) => option(often, say(`often_${often}`, lang))),
        cadence.kind,
      ),
      input(
        "days",
        say("formDays", lang),
        {
          type: "multi_static_select",
          action_id: DIGEST_FIELDS.days,
          options: days,
          ...(chosenDays.length === 0 ? {} : { initial_options: chosenDays }),
        },
        true,
      ),
      {
        ...input(
          "detail",
          say("formDetail", lang),
          {
            type: "plain_text_input",
            action_id: DIGEST_FIELDS.detail,
            max_length: 200,
            ...(detail === undefined ? {} : { initial_value: detail }),
          },
          true,
        ),
        hint: plain(say("formDetailHint", lang)),
      },
      input("time", say("formTime", lang), {
        type: "timepicker",
        action_id: DIGEST_FIELDS.time,
        initial_time: cadence.kind === "cron" ? "09:00" : cadence.time,
      }),
      select(
        "zone",
        say("formZone", lang),
        zones.map((name) => option(name, name)),
        choice.zone,
      ),
      select(
        "lang",
        say("formLang", lang),
        LANGS.map((one) => option(one, LANG_NAMES[one])),
        choice.lang,
      ),
      select(
        "holidays",
        say("formHolidays", lang),
        HOLIDAY_POLICIES.map((policy) => option(policy, say(`holidays_${policy}`, lang))),
        choice.holidays,
      ),
      select(
        "outage",
        say("formOutage", lang),
        OUTAGE_POLICIES.map((policy) => option(policy, say(`outage_${policy}`, lang))),
        choice.outage,
      ),
    ],
  };
}

function detailOf(cadence: Cadence): string | undefined {
  if (cadence.kind === "monthly") return String(cadence.day);
  return cadence.kind === "cron" ? cadence.expression : undefined;
}

/** What the form was filled in with, and the next five times, before it is saved. */
export function digestConfirmation(carried: CarriedChoice, facts: Facts, reader: Reader): ModalView {
  const { lang } = reader;
  return {
    type: "modal",
    callback_id: DIGEST_ACTIONS.save,
    private_metadata: JSON.stringify({ v: writeChoice(carried), l: lang }),
    title: plain(say("formTitle", lang)),
    submit: plain(say("digestSave", lang)),
    close: plain(say("close", lang)),
    blocks: [
      section(say("digestUnderstood", lang)),
      section(choiceLines(carried.choice, facts, lang).join("\n")),
      ...timesBlocks(carried.choice, reader),
    ],
  };
}

/** What stands in the form's place in the end. */
export function digestDone(text: string, lang: Lang): ModalView {
  return {
    type: "modal",
    title: plain(say("formTitle", lang)),
    close: plain(say("close", lang)),
    blocks: [section(text)],
  };
}
