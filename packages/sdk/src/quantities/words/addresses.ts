/** What a street is called at the end of its name. Folded. */
export const STREETS = "road, street, avenue, terrace, crescent, boulevard, rd";
/** What may follow that: “8 Queen's Road Central”. */
export const QUARTERS = "central, east, west, north, south, in, at, on, and, to";
/** Words that no name of a street has: “3 people on the road”, “a 30 km road”. */
export const NOT_IN_NAME =
  "a, an, the, this, on, in, of, at, to, for, from, by, per, and, or, new, more, other, main, km, kilometre, kilometer, metre, meter, mile, foot, hour, day, week, month, year, old, people, cars";
