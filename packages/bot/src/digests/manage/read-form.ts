import { LANGS } from "@hk-ai/sdk";
import type { ViewStateValue } from "@slack/bolt";
import { type Cadence, WEEKDAYS } from "../../store/cadence.ts";
import { type DigestChoice, HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../../store/digest-schedule.ts";
import { DIGEST_FIELDS, OFTEN, ONLY_NEWS } from "../../views/digest-form.ts";
import { isInvalidCadenceError } from "../recurrence/invalid-cadence-error.ts";
import { createRecurrence } from "../recurrence/recurrence.ts";
import { DEFAULT_ZONE } from "../recurrence/time-zone.ts";
import { DEFAULT_TIME } from "../words/read-digest.ts";

/** What is wrong with a field of the form: a sentence of the bot's, and what stands in it. */
export interface FormProblem {
  readonly field: keyof typeof DIGEST_FIELDS;
  readonly problem: "formDayWrong" | "cronWrong" | "cronNever" | "cronTooOften" | "zoneWrong";
  readonly given: string;
}

type Field = keyof typeof DIGEST_FIELDS;

/** The digest that a form describes, or what is wrong with it. */
export function readDigestForm(
  values: Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>,
): DigestChoice | FormProblem {
  const value = (field: Field) => values[DIGEST_FIELDS[field]]?.[DIGEST_FIELDS[field]];
  const one = <T extends string>(field: Field, options: readonly T[], usual: T): T =>
    options.find((option) => option === value(field)?.selected_option?.value) ?? usual;
  const many = (field: Field) => (value(field)?.selected_options ?? []).map((option) => option.value);

  const time = value("time")?.selected_time ?? DEFAULT_TIME;
  const detail = (value("detail")?.value ?? "").trim();
  const cadence = cadenceOf(one("often", OFTEN, "weekly"), many("days"), detail, time);
  if (cadence === undefined) return { field: "detail", problem: "formDayWrong", given: detail };
  const parts = PARTS.filter((part) => many("parts").includes(part));
  const choice: DigestChoice = {
    channelId: value("channel")?.selected_conversation ?? "",
    topics: many("topics"),
    parts: parts.length === 0 ? PARTS : parts,
    onlyNews: many("parts").includes(ONLY_NEWS),
    cadence,
    zone: value("zone")?.selected_option?.value ?? DEFAULT_ZONE,
    lang: one("lang", LANGS, "en"),
    holidays: one("holidays", HOLIDAY_POLICIES, "post"),
    outage: one("outage", OUTAGE_POLICIES, "latest"),
  };
  try {
    createRecurrence(choice);
    return choice;
  } catch (error) {
    if (!isInvalidCadenceError(error)) throw error;
    return {
      field: error.problem === "zoneWrong" ? "zone" : "detail",
      problem: error.problem,
      given: error.given,
    };
  }
}

function cadenceOf(
  kind: (typeof OFTEN)[number],
  days: readonly string[],
  detail: string,
  time: string,
): Cadence | undefined {
  switch (kind) {
    case "weekly": {
      const chosen = WEEKDAYS.filter((day) => days.includes(String(day)));
      return { kind, days: chosen.length === 0 ? [1] : chosen, time };
    }
    case "monthly": {
      const day = detail === "" ? 1 : Number(detail);
      return Number.isInteger(day) && day >= 1 && day <= 31 ? { kind, day, time } : undefined;
    }
    case "cron":
      return { kind, expression: detail };
    default:
      return { kind, time };
  }
}
