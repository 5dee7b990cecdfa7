import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { written } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { read } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

/** Where a sentence turns from one side to the other. */
const turn = lazy(() => {
  const { contrasts } = lexicon().joining;
  return new RegExp(`, (?:${latin(contrasts)}) |；|，(?:${written(contrasts)})`);
});
const CONCEPT_WEIGHT = 0.5;

/** One side of a contrast: whom it is about, and the ideas that only it speaks of. */
interface Side {
  readonly entity: number;
  readonly ideas: ReadonlySet<number>;
}

/** “A is strong in X, while B is strong in Y”: a claim that gives B the X turns the sentence round. */
export function sidesOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const sides = sidesIn(index, match.fact);
  if (sides.length < 2) return [];
  const { tokens, roles } = claimed.reading;
  let entity = -1;
  let turned = 0;
  let same = 0;
  const wrong: number[] = [];
  tokens.forEach((token, t) => {
    const own = sides.find((side) => token.features.includes(side.entity));
    if (own !== undefined) {
      // What stands behind “than” is compared with, not spoken of.
      const compared = roles.some(
        ({ role, to }) => (role & TermRole.lesser) !== 0 && to <= token.from && token.from - to <= 1,
      );
      if (!compared) entity = own.entity;
      return;
    }
    if (entity === -1 || token.weight < CONCEPT_WEIGHT) return;
    const side = sides.find(({ ideas }) => token.features.some((feature) => ideas.has(feature)));
    if (side === undefined) return;
    const against = (claimed.denied[t] === 1) !== (side.entity !== entity);
    if (against) {
      turned += token.weight;
      wrong.push(t);
    } else same += token.weight;
  });
  if (turned <= same) return [];
  return [{ aspect: "subject", fact: match.fact, tokens: wrong, relation: "contradicts" }];
}

const sidesIn = /* @__PURE__ */ perFact((index, fact): readonly Side[] => {
  const { statement, attribution } = index.facts[fact] as FactIndex["facts"][number];
  return (
    [statement.en, statement["zh-Hant"]]
      .map((text) => contrast(index, text, attribution.speaker))
      .find((sides) => sides.length > 1) ?? []
  );
});

function contrast(index: FactIndex, text: string, speaker: string | undefined): readonly Side[] {
  const parts = text.split(turn());
  if (parts.length !== 2) return [];
  const voice = index.features.find(FeatureKind.entity, speaker ?? "");
  const halves = parts.map((part) => {
    const { tokens } = read(index, part);
    const entity = tokens.map((token) => entityOf(index, token, voice)).find((e) => e !== -1) ?? -1;
    const ideas = new Set(
      tokens.flatMap(({ features }) =>
        features.filter((f) => index.features.kind(f) === FeatureKind.concept),
      ),
    );
    return { entity, ideas };
  });
  const [a, b] = halves;
  if (a === undefined || b === undefined) return [];
  if (a.entity === -1 || b.entity === -1 || a.entity === b.entity) return [];
  const only = (side: Side, other: Side): Side => ({
    entity: side.entity,
    ideas: new Set([...side.ideas].filter((f) => !other.ideas.has(f))),
  });
  return [only(a, b), only(b, a)];
}

function entityOf(index: FactIndex, { features }: Token, voice: number): number {
  return features.find((f) => index.features.kind(f) === FeatureKind.entity && f !== voice) ?? -1;
}
