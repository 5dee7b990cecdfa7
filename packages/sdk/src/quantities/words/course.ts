/** Words that tell how long something is or has gone on: “over three years” after them is more than three. */
export const LASTING =
  "be, is, was, are, were, been, being, run, runs, ran, running, operate, operates, operated, operating, exist, exists, existed, live, lives, lived, living, work, works, worked, working, serve, serves, served, serving, stand, stands, stood, stay, stays, stayed, remain, remains, remained, last, lasts, lasted, lasting, wait, waits, waited, waiting, go on, goes on, went on, gone on, going on, keep, keeps, kept, hold, holds, held, own, owned, use, used, open, closed, delayed, late, overdue";

/**
 * Words of what is parted among years, or changes in their course: “over three years” after them is in the course of
 * three.
 */
export const PARTED =
  "bit by bit, step by step, gradually, slowly, steadily, spread, spreads, spreading, spend, spends, spent, spending, pay, pays, paid, payable, payments, repay, repaid, repayable, disburse, disbursed, phase, phased, phases, stagger, staggered, stages, steps, instalments, installments, tranches, roll out, rolled out, distribute, distributed, hand out, hands out, handed out, give out, given out, allocate, allocated, allot, allotted, invest, invests, invested, investing, investment, investments, fund, funded, funding, budget, money, grants, subsidies, build, built, deliver, delivered, carry out, carried out, implement, implemented, introduce, introduced, save, saved, savings, create, created, hire, hired, train, trained, accumulate, accumulated, grow, grows, grew, grown, growth, rise, rises, rose, risen, increase, increases, increased, climb, climbed, double, doubled, triple, tripled, fall, falls, fell, fallen, drop, dropped, decline, declined, decrease, decreased, shrink, shrank, shrunk, halve, halved, cut, cuts, come down, came down, down, up, change, changed, changes, improve, improved";

/** Right before “over three years” these make it “more than”: “for over three years”. */
export const BEFORE_OVER =
  "average, averages, averaged, for, has, have, had, with, of, spanning, spans, after, took, takes, take, taking, in";
/** Behind “over three years”, what is so old or what one has of a thing. */
export const SO_OLD = "old, of age, of experience, of history, late, overdue, behind";
/** With these begins what comes about in the years that a sentence begins with: “Over three years, the fund …”. */
export const SUBJECTS = "the, it, its, this, these, those, a, an, some, nearly, about";
/** Words by which an amount shows that those years may bring. */
export const FIGURES =
  "two, three, four, five, six, seven, eight, nine, ten, dozen, hundred, thousand, million, billion, trillion, half, third, quarter, fifth";
