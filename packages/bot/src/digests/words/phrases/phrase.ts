import type { Lang } from "@hk-ai/sdk";
import type { Weekday } from "../../../store/cadence.ts";
import type { HolidayPolicy, OutagePolicy, Part } from "../../../store/digest-schedule.ts";
import type { DayPart } from "./day-parts.ts";

/** What a phrase says about a digest; `filler` says nothing. */
export type Meaning =
  | { readonly type: "filler" | "daily" | "working-days" | "weekly" | "monthly" | "last-day" | "all-topics" }
  /** What comes next is a topic, or meant for one. */
  | { readonly type: "about" }
  /** A way of coming that digests do not have. */
  | { readonly type: "unsupported" }
  | { readonly type: "weekday"; readonly day: Weekday }
  | { readonly type: "weekdays"; readonly days: readonly Weekday[] }
  | { readonly type: "month-day"; readonly day: number }
  /** Makes an hour that was said without one more exact. */
  | { readonly type: "day-part"; readonly part: DayPart; readonly daily?: true }
  | { readonly type: "time"; readonly time: string }
  | { readonly type: "zone"; readonly zone: string }
  | { readonly type: "lang"; readonly lang: Lang }
  | { readonly type: "topic"; readonly id: string }
  | { readonly type: "holidays"; readonly policy: HolidayPolicy }
  | { readonly type: "outage"; readonly policy: OutagePolicy }
  | { readonly type: "part"; readonly part: Part }
  | { readonly type: "only-news"; readonly only: boolean };

/** A phrase as people type it, in lower case, and what it says. */
export type Phrase = readonly [phrase: string, meaning: Meaning];

/** Several ways to say one thing. */
export const ways = (meaning: Meaning, ...phrases: readonly string[]): readonly Phrase[] =>
  phrases.map((phrase) => [phrase, meaning]);
