import { LANGS, type Lang } from "@hk-ai/sdk";
import * as z from "zod";
import { cadenceSchema } from "../../store/cadence.ts";
import { type DigestChoice, HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../../store/digest-schedule.ts";
import { DEFAULT_ZONE } from "../recurrence/time-zone.ts";
import { DEFAULT_TIME, type Draft } from "../words/read-digest.ts";

/** A choice made of what was said, and of what is usual where nothing was said. */
export function choiceOfDraft(
  draft: Omit<Draft, "channel">,
  usual: { readonly channelId: string; readonly lang: Lang },
): DigestChoice {
  return {
    channelId: usual.channelId,
    lang: draft.lang ?? usual.lang,
    topics: draft.topics ?? [],
    parts: draft.parts ?? PARTS,
    onlyNews: draft.onlyNews ?? false,
    cadence: draft.cadence ?? { kind: "weekly", days: [1], time: DEFAULT_TIME },
    zone: draft.zone ?? DEFAULT_ZONE,
    holidays: draft.holidays ?? "post",
    outage: draft.outage ?? "latest",
  };
}

/** Keys are one letter long: the value of a button holds 2,000 characters. */
const stored = z.object({
  i: z.string().optional(),
  d: z.string().optional(),
  c: z.string(),
  l: z.enum(LANGS),
  t: z.array(z.string()),
  p: z.array(z.enum(PARTS)).min(1),
  n: z.boolean(),
  k: cadenceSchema,
  z: z.string(),
  h: z.enum(HOLIDAY_POLICIES),
  o: z.enum(OUTAGE_POLICIES),
});

/** A choice on its way through Slack, and the schedule that it changes, if it is not for a new one. */
export interface CarriedChoice {
  readonly scheduleId: string | undefined;
  /** The id that a new schedule will have: pressing Save twice makes one digest. */
  readonly draftId?: string | undefined;
  readonly choice: DigestChoice;
}

export function writeChoice({ scheduleId, draftId, choice }: CarriedChoice): string {
  const { channelId, lang, topics, parts, onlyNews, cadence, zone, holidays, outage } = choice;
  return JSON.stringify({
    i: scheduleId,
    d: draftId,
    c: channelId,
    l: lang,
    t: topics,
    p: parts,
    n: onlyNews,
    k: cadence,
    z: zone,
    h: holidays,
    o: outage,
  } satisfies Record<keyof z.input<typeof stored>, unknown>);
}

/** The choice that a button or a form carries; undefined for one that an older version of the bot wrote. */
export function readChoice(value: string | undefined): CarriedChoice | undefined {
  try {
    const { i, d, c, l, t, p, n, k, z: zone, h, o } = stored.parse(JSON.parse(value ?? ""));
    return {
      scheduleId: i,
      ...(d === undefined ? {} : { draftId: d }),
      choice: {
        channelId: c,
        lang: l,
        topics: t,
        parts: p,
        onlyNews: n,
        cadence: k,
        zone,
        holidays: h,
        outage: o,
      },
    };
  } catch {
    return undefined;
  }
}
