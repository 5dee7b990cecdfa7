import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Qualifier } from "../../../model/value.ts";
import { type Claimed, clausesOf, readClaim } from "../claim/claimed.ts";
import { measure } from "../figures/measure.ts";
import type { Finding } from "../match/findings.ts";
import { type Match, weighClaim } from "../match/weigh.ts";
import { compareQuantity } from "../values/quantities.ts";
import { partialOf } from "./partial.ts";
import { reservations } from "./reservations.ts";
import { sidesOf } from "./sides.ts";
import { stances, universalOf } from "./stance.ts";

/**
 * What the rules would hold against a fact's own sentence, were it a claim: “fourth, up from eleventh” has a rank in it that is not
 * the fact's, “free, but the box is not” both a fee and none. What they find against a sentence says nothing against a claim.
 */
const heldAgainstItself = /* @__PURE__ */ perFact((index, fact): ReadonlySet<string> => {
  const { statement } = index.facts[fact] as Fact;
  return heldAgainst(index, fact, [statement.en, statement["zh-Hant"]]);
});

/** … and against what the pack calls it: who says “the price gap is 34 %” means no other gap. */
const heldAgainstLabel = /* @__PURE__ */ perFact((index, fact): ReadonlySet<string> => {
  const { label } = index.facts[fact] as Fact;
  return heldAgainst(index, fact, [label.en, label["zh-Hant"]]);
});

function heldAgainst(index: FactIndex, fact: number, texts: readonly string[]): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const text of texts) {
    const whole = readClaim(index, text);
    for (const claimed of [whole, ...clausesOf(whole)])
      for (const finding of allOn(index, claimed, weighClaim(index, claimed, fact)))
        if (finding.relation !== "agrees") {
          for (const sign of signsOf(finding, claimed)) signs.add(sign);
          // “About 8” comes near enough to “just under 8”.
          for (const sign of signsOf(exactly(finding), claimed)) signs.add(sign);
        }
  }
  return signs;
}

const exactly = (finding: Finding): Finding =>
  finding.quantity === undefined
    ? finding
    : { ...finding, quantity: { ...finding.quantity, qualifier: "exact" } };

const allOn = (index: FactIndex, claimed: Claimed, match: Match): readonly Finding[] => [
  ...measure(index, claimed, [match]).findings,
  ...stances(index, claimed, match),
  ...sidesOf(index, claimed, match),
  ...partialOf(index, claimed, match),
  ...universalOf(index, claimed, match),
  ...reservations(index, claimed, match),
];

/** Who says “under 8” has not said “over 8”. */
const SIDES: Readonly<Partial<Record<Qualifier, string>>> = {
  over: "above ",
  "at-least": "above ",
  under: "below ",
  "at-most": "below ",
  nearly: "below ",
};

/** What a finding is about, as text: its figure, its day, each of its words and whether it is denied, or all that is said. */
function signsOf(finding: Finding, { reading, denied }: Claimed): string[] {
  const { aspect, quantity, edtf, tokens = [] } = finding;
  const how = finding.denied === true ? " denied" : "";
  if (quantity !== undefined)
    return [`${aspect} ${SIDES[quantity.qualifier] ?? ""}${quantity.kind} ${quantity.amount}${how}`];
  if (edtf !== undefined) return [`${aspect} ${edtf}`];
  const wordAt = (t: number): string => `${denied[t]} ${reading.tokens[t]?.features.join(" ")}`;
  return tokens.length === 0
    ? [`${aspect}: ${reading.tokens.map((_, t) => wordAt(t)).join(", ")}`]
    : tokens.map((t) => `${aspect} ${wordAt(t)}`);
}

const NO_SIGNS: ReadonlySet<string> = new Set();

/** Those of some findings that a fact's own sentence would not give rise to as well. */
export function withoutOwn(
  index: FactIndex,
  claimed: Claimed,
  match: Match,
  findings: readonly Finding[],
): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  const saysFigure = claimed.figures.some((figure) => compareQuantity(index, fact, figure) === "within");
  const saysDate = (own: string): boolean => claimed.dates.some(({ edtf }) => overlaps(edtf, own));
  const saysValue = saysFigure || (fact.value.kind === "date" && saysDate(fact.value.edtf));
  const isOwn = (finding: Finding): boolean => {
    if (finding.relation === "agrees" || finding.fact !== match.fact) return false;
    const { quantity, edtf } = finding;
    const signs = signsOf(finding, claimed);
    const own = heldAgainstItself(index, match.fact);
    if (!signs.every((sign) => own.has(sign))) {
      const called = saysValue ? heldAgainstLabel(index, match.fact) : NO_SIGNS;
      return (
        quantity === undefined &&
        edtf === undefined &&
        signs.every((sign) => own.has(sign) || called.has(sign))
      );
    }
    // “Was to end in March, now ends in April”: the earlier day alone is not what the fact says.
    if (edtf !== undefined && fact.value.kind === "date") return saysDate(fact.value.edtf);
    // A figure of the sentence that is not the fact's is so only where the fact's is said as well.
    return (
      quantity === undefined ||
      saysFigure ||
      ("amount" in fact.value && fact.value.amount === quantity.amount)
    );
  };
  return findings.filter((finding) => !isOwn(finding));
}
