/** What may follow “nine trams in ten”, so that it is a share and no number of cities. */
export const BEHIND_SHARE =
  "to, is, are, was, were, will, would, on, of, have, has, had, do, does, did, can, could, say, says, said, think, thinks, want, wants, by, at, in, this, last, next, use, trust";

/** Times, of which “3 in 10 years” and “5 in 20 May” are no shares. */
export const TIMES =
  "year, month, week, day, hour, minute, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec";

/** Parts that are a share by themselves: “a third of”. */
export const PARTS_ALONE = "third, quarter, fifth, tenth";
/** Behind “half” and “a quarter of”, what is no share of a whole but a length or a number. */
export const NOT_SHARED =
  "year, month, week, day, hour, decade, century, million, billion, dozen, of the year, of this year, of next year, of last year, of 20";
/** Words before a part that make it a share, whatever follows, and that do so where a whole shows. */
export const HEDGES = "more than, less than, fewer than, nearly, almost, roughly";
export const LOOSE_HEDGES =
  "over, under, about, around, just, by, from, to, close to, up to, some, a whole, rise, rises, rose, grew, fall, falls, fell, drop, drops, dropped, jumped, shrank, up, down, increased, decreased, declined";
/** Nouns of which “a third” is one of them and no share. */
export const NOT_PARTS = "ago, century, hour, mile, year, party, time, term, floor, country, generation";
/** Words behind a part that show it for one: “a third full”. */
export const BEHIND_PART =
  "of, full, empty, more, less, fewer, lower, higher, larger, smaller, and, in, to, from, since, this, last, compared";
/** Words between “a” and a part that tell how well it is filled: “a good third of”. */
export const FILLED = "good, full, whole, solid";
/** Behind a part, how it differs from another: “a third lower”, … */
export const COMPARED =
  "lower, higher, less, fewer, more, smaller, larger, bigger, cheaper, shorter, longer, faster";
/** … and what may follow that, besides nothing: “a third more serious cases” tells of the third such case. */
export const BEHIND_COMPARED =
  "than, in, at, on, by, for, to, from, since, this, last, and, but, over, after";
