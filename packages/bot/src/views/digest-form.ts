import { LANGS, type Lang } from "@hk-ai/sdk";
import type { InputBlock, ModalView } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { CarriedChoice } from "../digests/manage/choice-of-draft.ts";
import { WEEKDAY_NAMES } from "../digests/recurrence/weekday-names.ts";
import { DEFAULT_TIME } from "../digests/words/read-digest.ts";
import { LIMITS } from "../slack/limits.ts";
import { type Cadence, WEEKDAYS } from "../store/cadence.ts";
import { HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import type { Reader } from "./digest-choice-view.ts";
import {
  DIGEST_FIELDS,
  input,
  multiSelect,
  OFTEN,
  ONLY_NEWS,
  option,
  plain,
  select,
} from "./digest-fields.ts";
import { zoneGroups } from "./zone-options.ts";

/** No expression that can be kept is longer. */
const CRON_LENGTH = 200;

/** What a form carries besides its fields. */
export interface FormMetadata {
  /** The schedule that it changes. */
  readonly i?: string | undefined;
  /** The id that a new one will have. */
  readonly d?: string | undefined;
  readonly l?: string;
}

/** The form for a new digest or for one that is changed, filled in with what is known. */
export function digestForm(
  { scheduleId, draftId, choice }: CarriedChoice,
  facts: Facts,
  { lang, zone }: Pick<Reader, "lang" | "zone">,
): ModalView {
  const { cadence } = choice;
  return {
    type: "modal",
    callback_id: DIGEST_ACTIONS.submit,
    private_metadata: JSON.stringify({ i: scheduleId, d: draftId, l: lang } satisfies FormMetadata),
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
      multiSelect(
        "topics",
        say("formTopics", lang),
        facts.topics().map(({ id, label }) => option(id, label[lang])),
        choice.topics,
      ),
      partsInput(choice, lang),
      select(
        "often",
        say("formOften", lang),
        OFTEN.map((often) => option(often, say(`often_${often}`, lang))),
        cadence.kind,
        // The question that follows depends on the answer.
        { dispatch_action: true },
      ),
      ...cadenceInputs(cadence, lang),
      zoneInput(choice.zone, zone, lang),
      select(
        "lang",
        say("formLang", lang),
        LANGS.map((one) => option(one, LANG_NAMES[one])),
        choice.lang,
      ),
      ...(cadence.kind === "working-days"
        ? []
        : [
            select(
              "holidays",
              say("formHolidays", lang),
              HOLIDAY_POLICIES.map((policy) => option(policy, say(`holidays_${policy}`, lang))),
              choice.holidays,
            ),
          ]),
      select(
        "outage",
        say("formOutage", lang),
        OUTAGE_POLICIES.map((policy) => option(policy, say(`outage_${policy}`, lang))),
        choice.outage,
      ),
    ],
  };
}

function partsInput({ parts, onlyNews }: CarriedChoice["choice"], lang: Lang): InputBlock {
  const options = [
    ...PARTS.map((part) => option(part, say(`part_${part}`, lang))),
    option(ONLY_NEWS, say("part_only_news", lang)),
  ];
  const chosen = [...parts, ...(onlyNews ? [ONLY_NEWS] : [])];
  return input("parts", say("formParts", lang), {
    type: "checkboxes",
    action_id: DIGEST_FIELDS.parts,
    options,
    initial_options: options.filter(({ value }) => chosen.some((part) => part === value)),
  });
}

/** What is asked about one way of coming and not about the others, and the time. */
function cadenceInputs(cadence: Cadence, lang: Lang): InputBlock[] {
  if (cadence.kind === "cron") {
    const { expression } = cadence;
    return [
      input(
        "cron",
        say("formCron", lang),
        {
          type: "plain_text_input",
          action_id: DIGEST_FIELDS.cron,
          max_length: CRON_LENGTH,
          ...(expression === "" ? {} : { initial_value: expression }),
        },
        { hint: plain(say("formCronHint", lang)) },
      ),
    ];
  }
  const time = input("time", say("formTime", lang), {
    type: "timepicker",
    action_id: DIGEST_FIELDS.time,
    initial_time: cadence.time || DEFAULT_TIME,
  });
  switch (cadence.kind) {
    case "weekly":
      return [
        multiSelect(
          "days",
          say("formDays", lang),
          WEEKDAYS.map((day) => option(String(day), WEEKDAY_NAMES[day][lang])),
          cadence.days.map(String),
        ),
        time,
      ];
    case "monthly":
      return [
        select(
          "day",
          say("formDay", lang),
          Array.from({ length: 31 }, (_, index) => option(String(index + 1), String(index + 1))),
          String(cadence.day),
        ),
        time,
      ];
    default:
      return [time];
  }
}

function zoneInput(chosen: string, own: string | undefined, lang: Lang): InputBlock {
  const groups = zoneGroups(chosen, own, lang);
  const initial = groups[0]?.options.find(({ value }) => value === chosen);
  return input("zone", say("formZone", lang), {
    type: "static_select",
    action_id: DIGEST_FIELDS.zone,
    option_groups: groups.slice(0, LIMITS.select.groups),
    ...(initial === undefined ? {} : { initial_option: initial }),
  });
}
