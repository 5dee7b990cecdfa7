import { foldWithOffsets } from "../../language/fold.ts";
import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { readMeasures } from "../../quantities/read.ts";
import { read } from "../read.ts";
import { countedFrom } from "../timing.ts";
import type { Token } from "../token.ts";
import { boundsFigure } from "./bounding.ts";
import { COMPARED, denials, LIFTED, TURNED_FROM } from "./literals.ts";
import { isNegative } from "./negative.ts";
import { isReporting } from "./reporting.ts";
import { type Denying, opposites, tellings } from "./telling.ts";
import { leavesOpen, tellsAhead, tellsFinished, tellsOngoing } from "./tense.ts";

/** What a fact's own sentence affirms and denies. */
export interface Statement {
  readonly affirmed: ReadonlySet<number>;
  readonly denied: ReadonlySet<number>;
  /** Of what it affirms, what it says is not all: the opposite does not contradict it. */
  readonly lifted: ReadonlySet<number>;
  /** Whether it holds two things against each other. */
  readonly compares: boolean;
  /** Whether it says of something that it alone is so. */
  readonly limits: boolean;
  /** Whether it says that something is not so. */
  readonly negative: boolean;
  /** Whether it tells something as finished or in use, as begun and not finished, as ahead, and as open. */
  readonly finished: boolean;
  readonly ongoing: boolean;
  readonly ahead: boolean;
  readonly open: boolean;
  /** What it says by denying or in other words. */
  readonly tells: ReadonlySet<Denying>;
  /** What it says the opposite of. */
  readonly opposes: ReadonlySet<Denying>;
  /** The figures in it, whatever the value of the fact. */
  readonly figures: readonly Quantity[];
  /** Mask of the roles that words in it have. */
  readonly roles: number;
  /** The dates in it. */
  readonly dates: readonly string[];
  /** The pieces of the sentence that are no names, in each language. */
  readonly pieces: readonly (readonly Token[])[];
}

const caches = new WeakMap<FactIndex, Map<number, Statement>>();

/** Reads the statement of a fact for what it affirms and denies; each is read once. */
export function statementOf(index: FactIndex, fact: number): Statement {
  let cache = caches.get(index);
  if (cache === undefined) {
    cache = new Map();
    caches.set(index, cache);
  }
  const known = cache.get(fact);
  if (known !== undefined) return known;
  const affirmed = new Set<number>();
  const denied = new Set<number>();
  const { statement } = index.facts[fact] as FactIndex["facts"][number];
  const turned = new Set<number>();
  const lifted = new Set<number>();
  let compares = false;
  let limits = false;
  let negative = false;
  let finished = false;
  let ongoing = false;
  let ahead = false;
  let open = false;
  const told = new Set<Denying>();
  const opposed = new Set<Denying>();
  const figures: Quantity[] = [];
  const dates: string[] = [];
  let roles = 0;
  const texts = [statement.en, statement["zh-Hant"]].map((text) => {
    const reading = read(index, text);
    const folded = foldWithOffsets(text);
    const { quantities, dates: days } = readMeasures(folded, countedFrom(index));
    dates.push(...days.map(({ edtf }) => edtf));
    figures.push(...quantities);
    const bounds = boundsFigure(text, folded, quantities);
    const flags = denials(index, reading, bounds);
    if (flags.includes(COMPARED)) compares = true;
    for (const { role } of reading.roles) roles |= role;
    if (isNegative(reading, bounds)) negative = true;
    if (tellsFinished(reading)) finished = true;
    if (tellsOngoing(reading)) ongoing = true;
    if (tellsAhead(reading)) ahead = true;
    if (leavesOpen(reading)) open = true;
    for (const what of opposites(reading)) opposed.add(what);
    for (const [what, spans] of tellings(reading)) if (spans.length > 0) told.add(what);
    if (reading.roles.some(({ role }) => role & TermRole.only) && flags.every((flag) => flag === 0))
      limits = true;
    const yes = new Set<number>();
    const no = new Set<number>();
    reading.tokens.forEach((token, t) => {
      const into = flags[t] === 1 || flags[t] === COMPARED ? no : flags[t] === TURNED_FROM ? turned : yes;
      for (const feature of token.features) {
        into.add(feature);
        if (flags[t] === LIFTED) lifted.add(feature);
      }
    });
    const pieces = reading.tokens.filter(
      ({ kind, features }) => kind !== FeatureKind.entity && !features.some((f) => isReporting(index, f)),
    );
    return { yes, no, pieces };
  });
  // What is turned from may be turned to as well: it is denied only if nothing affirms it.
  for (const feature of turned) if (!texts.some(({ yes }) => yes.has(feature))) denied.add(feature);
  // Word order hides a denial in one language more often than it feigns one in the other.
  for (const { yes, no } of texts) for (const feature of no) if (!yes.has(feature)) denied.add(feature);
  for (const { yes } of texts) for (const feature of yes) if (!denied.has(feature)) affirmed.add(feature);
  const made = {
    figures,
    dates,
    roles,
    affirmed,
    denied,
    lifted,
    compares,
    limits,
    negative,
    finished,
    ongoing,
    ahead,
    open,
    tells: told,
    opposes: opposed,
    pieces: texts.map(({ pieces }) => pieces),
  };
  cache.set(fact, made);
  return made;
}
