import { ASK_TYPES, type AskType } from "../../language/lexicon/ask-types.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import type { ValueKind } from "../../model/value.ts";
import { DONE } from "../reading/done.ts";

type Fits = Partial<Record<ValueKind, number>>;

/** How well each kind of value answers each kind of question, from 1 to -1; what is not named fits at `else`. */
const FITS: Readonly<Record<AskType, Fits & { else: number }>> = {
  amount: { money: 1, percent: 0.9, count: 0.7, duration: 0.3, else: -0.6 },
  money: { money: 1, else: -1 },
  count: { count: 1, money: 0.8, percent: 0.8, rank: 0.5, duration: 0.5, else: -0.8 },
  percent: { percent: 1, else: -1 },
  rank: { rank: 1, count: 0.2, else: -0.8 },
  date: { date: 1, duration: 0.2, status: 0.1, else: -0.8 },
  duration: { duration: 1, date: 0.6, else: -0.9 },
  who: { entity: 1, else: -0.4 },
  place: { entity: 0.8, text: 0, status: -0.3, else: -0.9 },
  reason: { text: 0.5, status: 0, else: -0.2 },
  manner: { text: 0.3, else: 0 },
  which: { entity: 0.4, text: 0.3, rank: 0.2, date: 0, status: 0, else: -0.6 },
  what: { text: 0.2, entity: 0.2, else: 0 },
  yesno: { status: 0.4, else: 0 },
};

/** How well a value must be of the kind that is asked for to be what is asked for. */
export const FITTING = 0.8;

const VAGUE = askBit("yesno", "what", "which", "manner");

/** Room for how well each fact answers each kind of question: worked out when it is first asked. */
export const createFits = (facts: number): Float64Array =>
  new Float64Array(facts * ASK_TYPES.length).fill(Number.NaN);

/** How well a fact's kind of value answers what is asked for, from 1 to -1; 0 when nothing in particular is. */
export function typeFit(index: FactIndex, fits: Float64Array, ask: number, fact: number): number {
  let mask = ask;
  // “How many” beside “係咪” asks how many.
  if (mask & ~VAGUE) mask &= ~VAGUE;
  let best = mask === 0 ? 0 : -1;
  while (mask !== 0) {
    const bit = 31 - Math.clz32(mask);
    mask &= ~(1 << bit);
    const at = fact * ASK_TYPES.length + bit;
    let fit = fits[at] as number;
    if (Number.isNaN(fit)) {
      fit = fitOf(index, ASK_TYPES[bit] as AskType, index.facts[fact] as Fact);
      fits[at] = fit;
    }
    best = Math.max(best, fit);
  }
  return best;
}

function fitOf(index: FactIndex, type: AskType, fact: Fact): number {
  const { value } = fact;
  const fit = FITS[type][value.kind] ?? FITS[type].else;
  if (value.kind === "entity" && (type === "who" || type === "place")) {
    const wanted = type === "place" ? isPlace : isActor;
    return value.entities.some((id) => wanted(index, id)) || wanted(index, fact.subject) ? fit : -0.5;
  }
  // What is already so is no answer to “when”; what is still to come, or undetermined, may be.
  if (type === "date" && value.kind === "status" && DONE.has(value.status)) return -0.8;
  if (type === "who" && fact.attribution.speaker !== undefined) return Math.max(fit, 0);
  if (
    type === "date" &&
    fact.value.kind === "status" &&
    fact.time !== undefined &&
    fact.time.edtf.length > YEAR &&
    !fact.time.edtf.endsWith("..") &&
    (fact.time.role === "expected" || fact.time.role === "happened")
  )
    return Math.max(fit, 0.4);
  if (type === "date" || type === "duration") return Math.max(fit, timeFit(fact, type));
  return fit;
}

/** What says over which time something happened tells how long and when; what is of a year tells of which. */
function timeFit({ time }: Fact, type: "date" | "duration"): number {
  if (time?.role === "period") return PERIOD_FIT;
  return type === "date" && time?.role === "as-of" && time.edtf.length < YEAR ? YEAR_FIT : -1;
}

const PERIOD_FIT = 0.3;
const YEAR_FIT = 0;

/** A time of four characters is a year: no answer to “when”. */
const YEAR = 5;

function isPlace(index: FactIndex, id: string): boolean {
  const type = index.entities.get(id)?.type;
  return type === "place" || type === "organization";
}

function isActor(index: FactIndex, id: string): boolean {
  const type = index.entities.get(id)?.type;
  return type === "person" || type === "organization";
}
