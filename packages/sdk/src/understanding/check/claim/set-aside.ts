import { foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import type { Fact } from "../../../model/fact.ts";
import { isMeant } from "../../reading/names.ts";
import { read } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import { isWellKnown } from "../../said-of-other/stranger.ts";

/** A claim without whom it says that something is not of, and the features of that name. */
export interface SetAside {
  readonly claim: string;
  readonly name: readonly number[];
}

const COMMA = /^ *[,，] */;

/** “A, not B, has done it”: the claim that A has, where it stands beside the denial of another name, or that ends it. */
export function withoutAside(index: FactIndex, claim: string): SetAside | undefined {
  const { text, tokens, roles } = read(index, claim);
  for (const { role, start, end } of roles) {
    // “Isn't worried that B …” denies what somebody thinks, and sets nobody aside.
    if ((role & TermRole.negator) === 0 || !between().not.has(text.slice(start, end))) continue;
    const at = tokens.findIndex((token) => token.start >= end);
    const [before, name] = [tokens[at - 1], tokens[at]];
    if (before === undefined || name === undefined || !names(index, name)) continue;
    if (!between().next.test(text.slice(end, name.start))) continue;
    const gap = text.slice(before.end, start);
    const isBeside = names(index, before) && !WORDS.test(gap.replace(between().join, ""));
    const isLast = between().last.test(gap) && END.test(text.slice(name.end));
    if (!isBeside && !isLast) continue;
    const points = [...claim];
    const { offsets } = foldWithOffsets(claim);
    const comma = COMMA.exec(text.slice(name.end))?.[0].length ?? 0;
    const [from, to] = [offsets[before.end] as number, offsets[name.end + comma] as number];
    return {
      claim: `${points.slice(0, from).join("")} ${points.slice(to).join("")}`.trim(),
      name: name.features,
    };
  }
  return undefined;
}

const between = lazy(() => {
  const { grammar, joining } = lexicon();
  const [english, han] = [latin(joining.aside), chinese(joining.aside)];
  return {
    not: setOf(lexicon().notThis),
    /** What stands between the denial and the name. */
    next: new RegExp(`^ *(?:(?:${latin(grammar.article)}) )?$`),
    /** What may stand between two of whom the one is set aside, besides signs: “A, and not B”, A而不是B. */
    join: new RegExp(`\\b(?:${english})\\b|${han}`),
    /** “…, not B.” */
    last: new RegExp(`^ *[,，] *(?:(?:${english}) |${han})?$`),
  };
});
const WORDS = /[a-z\u3400-\u9fff]/;
const END = /^[\s.!。！]*$/;

/** Whether a token names somebody or something, of the pack or well known. */
const names = (index: FactIndex, token: Token): boolean =>
  (token.entity && isMeant(index, token)) || isWellKnown(index, token);

/** Whether a fact is what somebody of that name said, or is about them. */
export const isOfName = (
  { features }: FactIndex,
  { subject, attribution: { speaker } }: Fact,
  name: readonly number[],
): boolean =>
  [subject, speaker].some((id) => id !== undefined && name.includes(features.find(FeatureKind.entity, id)));

/** Whether a fact says nothing of a name, so that it may be set aside. */
export const isUnspokenOf = (index: FactIndex, fact: number, name: readonly number[]): boolean =>
  strongest(index.profiles[fact] as Profile, name) < FieldWeight.topic;
