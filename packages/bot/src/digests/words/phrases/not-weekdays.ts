/** Words that end like the names of days and are none of the week. */
export const NOT_WEEKDAYS: ReadonlySet<string> = new Set([
  "holiday",
  "birthday",
  "workday",
  "midday",
  "someday",
  "payday",
]);
