import { fold } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import type { Fact } from "../../../model/fact.ts";
import { read } from "../../reading/read.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { beyondIn } from "../signs/beyond.ts";
import { limitOf } from "./limit.ts";

const list = lazy(() => {
  const { before, last } = lexicon().joining.list;
  const and = latin(last);
  return {
    /** Items of an English list, “A, B and C”, with what leads up to it taken off the first. */
    items: new RegExp(`(?:${latin(before)}) ([^,.;]+(?:, [^,.;]+)*,? (?:${and}) [^,.;]+)`),
    between: new RegExp(`, (?:${and}) |, | (?:${and}) `),
  };
});
/** Share of a claim that such a fact must speak of. */
const MOSTLY = 0.75;

/** “Only A”, or “all are A”, where the source names A beside others. */
export function partialOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const { tokens } = claimed.reading;
  const sign = limitOf(index, claimed);
  if (sign === undefined || (sign.role & TermRole.only && statementOf(index, match.fact).limits)) return [];
  const fact = index.facts[match.fact] as Fact;
  if (sign.role & TermRole.only && deniesOnly(fact) && match.covered >= match.total * MOSTLY)
    return [{ aspect: "subject", fact: match.fact, tokens: [], relation: "contradicts" }];
  const items = itemsOf(index, fact);
  if (items.length < 2) return [];
  const after = sign.role & TermRole.all ? sign.to : 0;
  const named: number[] = [];
  const met = items.filter((item) => {
    const t = tokens.findIndex(
      ({ features, from }) => from >= after && features.some((feature) => item.has(feature)),
    );
    if (t !== -1) named.push(t);
    return t !== -1;
  });
  if (met.length === 0 || met.length === items.length) return [];
  return [{ aspect: "subject", fact: match.fact, tokens: named, relation: "contradicts" }];
}

/** Whether a fact says that what it names first is not all. */
const deniesOnly = ({ statement }: Fact): boolean => beyondIn(fold(statement.en)) !== undefined;

/** What a fact lists: the entities of its value, or the ideas of each item of the list in its sentence. */
function itemsOf(index: FactIndex, { value, statement }: Fact): ReadonlySet<number>[] {
  if (value.kind === "entity")
    return value.entities.map((id) => new Set([index.features.find(FeatureKind.entity, id)]));
  if (value.kind !== "text") return [];
  const items = list().items.exec(statement.en)?.[1];
  if (items === undefined) return [];
  const sets = items
    .split(list().between)
    .map((item) => new Set(read(index, item).tokens.flatMap(({ features }) => features)));
  return sets.filter(
    (set, i) => set.size > 0 && sets.every((other, j) => i === j || [...set].some((f) => !other.has(f))),
  );
}
