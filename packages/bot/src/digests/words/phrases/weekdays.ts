import { type Phrase, ways } from "./phrase.ts";

/** Days of the week in English; the Chinese ones follow a pattern, which the reader of weekdays knows. */
export const weekdayPhrases: readonly Phrase[] = [
  ...ways({ type: "weekday", day: 1 }, "monday", "mondays", "mon"),
  ...ways({ type: "weekday", day: 2 }, "tuesday", "tuesdays", "tue", "tues"),
  ...ways({ type: "weekday", day: 3 }, "wednesday", "wednesdays", "wed"),
  ...ways({ type: "weekday", day: 4 }, "thursday", "thursdays", "thu", "thur", "thurs"),
  ...ways({ type: "weekday", day: 5 }, "friday", "fridays", "fri"),
  ...ways({ type: "weekday", day: 6 }, "saturday", "saturdays", "sat"),
  ...ways({ type: "weekday", day: 7 }, "sunday", "sundays", "sun"),
];
