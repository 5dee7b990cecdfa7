import { LANGS } from "@hk-ai/sdk";
import type { ViewStateValue } from "@slack/bolt";
import { type Cadence, WEEKDAYS } from "../../store/cadence.ts";
import { type DigestChoice, HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../../store/digest-schedule.ts";
import { DIGEST_FIELDS, type DigestField, OFTEN, ONLY_NEWS } from "../../views/digest-fields.ts";
import { type CadenceProblem, isInvalidCadenceError } from "../recurrence/invalid-cadence-error.ts";
import { createRecurrence } from "../recurrence/recurrence.ts";
import { DEFAULT_ZONE } from "../recurrence/time-zone.ts";
import { DEFAULT_TIME } from "../words/read-digest.ts";

/** What people have entered into a form so far. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** What is wrong with a field of the form: a sentence of the bot's, and what stands in it. */
export interface FormProblem {
  readonly field: DigestField;
  readonly problem: CadenceProblem;
  readonly given: string;
}

/** The digest that a form describes as far as it is filled in; what is missing is as usual. */
export function choiceInForm(values: FormValues): DigestChoice {
  const value = (field: DigestField) => values[DIGEST_FIELDS[field]]?.[DIGEST_FIELDS[field]];
  const one = <T extends string>(field: DigestField, options: readonly T[], usual: T): T =>
    options.find((option) => option === value(field)?.selected_option?.value) ?? usual;
  const many = (field: DigestField) => (value(field)?.selected_options ?? []).map((option) => option.value);

  const parts = PARTS.filter((part) => many("parts").includes(part));
  return {
    channelId: value("channel")?.selected_conversation ?? "",
    topics: many("topics"),
    parts: parts.length === 0 ? PARTS : parts,
    onlyNews: many("parts").includes(ONLY_NEWS),
    cadence: cadence(),
    zone: value("zone")?.selected_option?.value ?? DEFAULT_ZONE,
    lang: one("lang", LANGS, "en"),
    holidays: one("holidays", HOLIDAY_POLICIES, "post"),
    outage: one("outage", OUTAGE_POLICIES, "latest"),
  };

  function cadence(): Cadence {
    const kind = one("often", OFTEN, "weekly");
    const time = value("time")?.selected_time ?? DEFAULT_TIME;
    switch (kind) {
      case "weekly": {
        const days = WEEKDAYS.filter((day) => many("days").includes(String(day)));
        return { kind, days: days.length === 0 ? [1] : days, time };
      }
      case "monthly":
        return { kind, day: Number(value("day")?.selected_option?.value ?? 1), time };
      case "cron":
        return { kind, expression: (value("cron")?.value ?? "").trim().replace(/^cron:?\s+/i, "") };
      default:
        return { kind, time };
    }
  }
}

/** The digest that a form describes, or what is wrong with it. */
export function readDigestForm(values: FormValues): DigestChoice | FormProblem {
  const choice = choiceInForm(values);
  try {
    createRecurrence(choice);
    return choice;
  } catch (error) {
    if (!isInvalidCadenceError(error)) throw error;
    const { problem, given } = error;
    return { field: problem === "zoneWrong" ? "zone" : "cron", problem, given };
  }
}
