import { fold } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { ending, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Fact } from "../../model/fact.ts";
import { isIn, saysAny } from "../reading/ideas.ts";
import { read } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";
import type { Unmet } from "./unmet.ts";

/** What asks for a count, or whether one is right. */
const ASKED = askBit("count", "amount", "percent", "which", "what", "yesno");

/** What a fact counts. */
interface Counted {
  /** Its names, folded; none where it counts nothing that has a name. */
  readonly names: readonly string[];
  /** The sorts that the fact's own words tell it to be of, as features joined. */
  readonly sorts: ReadonlySet<string>;
}

/** A measure word of one character says nothing of what is counted. */
const SHORTEST = 2;
const ANYTHING: Counted = { names: [], sorts: new Set() };

const countedBy = /* @__PURE__ */ perFact((index, fact): Counted => {
  const { value, statement, label, aliases = [] } = index.facts[fact] as Fact;
  const unit = value.kind === "count" ? index.pack.units.find(({ id }) => id === value.unit) : undefined;
  if (unit === undefined) return ANYTHING;
  const { en, ...zh } = unit.name;
  const names = [...Object.values(en), ...Object.values(zh), ...unit.aliases]
    .map(fold)
    .filter((name) => name.length >= SHORTEST);
  const own = [...Object.values(statement), ...Object.values(label), ...aliases].flatMap((text) => {
    const reading = read(index, text);
    return sortsIn(index, reading.text, reading.tokens, reading.tokens, names).map(keyOf);
  });
  return { names, sorts: new Set(own) };
});

const keyOf = ({ features }: Token): string => features.join();

const sorted = lazy(() => ending(lexicon().sorted));
const article = lazy(() => new RegExp(`\\b(?:${latin(lexicon().grammar.article)}) $`));
/** So far back words are looked for that say that some are of a sort. */
const REACH = 24;

/**
 * The sort that a text tells of what is counted: before it, in one word with it, or said of it. None where it tells two, “mainland
 * and overseas companies”, which may be all there are.
 */
function sortsIn(
  index: FactIndex,
  text: string,
  tokens: readonly Token[],
  others: readonly Token[],
  names: readonly string[],
): readonly Token[] {
  const wordOf = ({ start, end }: Token): string => text.slice(start, end);
  const isHead = (token: Token): boolean => names.some((name) => wordOf(token).endsWith(name));
  const isSaid = ({ start }: Token): boolean =>
    sorted().test(text.slice(Math.max(0, start - REACH), start).replace(article(), ""));
  const all = others.filter(({ features }) => isIn(index, "sort", features));
  if (new Set(all.map(keyOf)).size !== 1) return [];
  return all.filter(
    (token) =>
      names.some((name) => name !== wordOf(token) && wordOf(token).includes(name)) ||
      tokens.some((other) => isHead(other) && other.clause === token.clause && other.from === token.to) ||
      (isSaid(token) && tokens.some((other) => isHead(other) && other.to <= token.from)),
  );
}

/** Whether a text tells of a sort of what a fact counts, which the fact's own words do not: “124 fintech companies” of 124 of any sort. */
export function isOfSort(index: FactIndex, { fact, text, tokens, ask }: Omit<Unmet, "lacking">): boolean {
  if ((ask & ASKED) === 0 || !saysAny(index, "sort", tokens)) return false;
  const { names, sorts: own } = countedBy(index, fact);
  if (names.length === 0) return false;
  const profile = index.profiles[fact] as Profile;
  // What is part of a name of the subject is no sort of it: the projects of the AI fund are AI projects.
  const others = tokens.filter(({ features }) => {
    const field = strongest(profile, features);
    return field !== FieldWeight.nested && field < FieldWeight.alias;
  });
  return sortsIn(index, text, tokens, others, names).some((token) => !own.has(keyOf(token)));
}
