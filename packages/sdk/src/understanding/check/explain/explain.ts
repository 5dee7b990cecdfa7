import type { Lang } from "../../../language/langs.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { formatValue } from "../../../present/format.ts";
import { QUALIFIER_WORDS } from "../../../present/words.ts";
import { readQuantities } from "../../../quantities/read.ts";
import { isPerson } from "../../reading/person.ts";
import type { Comparison } from "../../results/types.ts";
import type { Claimed } from "../claim/claimed.ts";
import { wordsOfFigure } from "../figures/figures.ts";
import type { Decision, Finding } from "../match/findings.ts";
import { compareQuantity, isMeasured } from "../values/quantities.ts";
import { unsaidIn } from "./unsaid.ts";
import { EXPLANATIONS } from "./words.ts";

/** Puts a finding into words and figures for the person who made the claim. */
export function toComparison(index: FactIndex, claimed: Claimed, finding: Finding, lang: Lang): Comparison {
  const fact = index.facts[finding.fact] as Fact;
  const { value } = fact;
  const whom = whose(index, claimed, fact, finding, lang);
  const unit = whom === undefined ? unitOf(fact) : undefined;
  return {
    aspect: finding.aspect,
    fact: fact.id,
    claimed: figureClaimed(index, claimed, finding, lang),
    recorded:
      whom ?? (isOfSentence(index, fact, finding) ? fact.statement[lang] : recorded(index, fact, lang)),
    ...(unit === undefined ? {} : { unit }),
    ...("qualifier" in value && whom === undefined ? { qualifier: value.qualifier } : {}),
    relation: finding.relation,
  };
}

/** Of a figure that a claim gives to somebody else, or an office, the source has whose it is. */
function whose(
  index: FactIndex,
  { reading }: Claimed,
  { subject, value }: Fact,
  { aspect, relation, tokens = [], shows }: Finding,
  lang: Lang,
): string | undefined {
  if (shows !== undefined && "nameOf" in shows) return index.entities.get(shows.nameOf)?.name[lang];
  if (shows !== undefined)
    return index.entities
      .get(shows.titleOf)
      ?.roles?.map(({ title }) => title[lang])
      .join(lang === "en" ? "; " : "；");
  if (aspect !== "subject" || relation !== "contradicts") return undefined;
  const owner = index.entities.get(subject);
  const givesOffice =
    value.kind === "entity" &&
    owner?.type === "person" &&
    tokens.some((t) => isPerson(index, reading.tokens[t]));
  return "amount" in value || givesOffice ? owner?.name[lang] : undefined;
}

/** Whether a finding is of another figure than the fact's value, one that its sentence tells besides. */
const isOfSentence = (index: FactIndex, fact: Fact, { quantity }: Finding): boolean =>
  quantity !== undefined &&
  isMeasured(fact.value) &&
  quantity.kind !== fact.value.kind &&
  compareQuantity(index, fact, quantity) === "incomparable";

function unitOf({ value }: Fact): string | undefined {
  switch (value.kind) {
    case "money":
      return value.currency;
    case "count":
    case "duration":
      return value.unit;
    case "percent":
    case "rank":
      return value.kind;
    default:
      return undefined;
  }
}

/** The value in words, or the statement where the statement is the value. */
function recorded(index: FactIndex, fact: Fact, lang: Lang): string {
  if (fact.value.kind === "text") return fact.statement[lang];
  return formatValue(fact.value, lang, {
    unit: (id) => index.pack.units.find((unit) => unit.id === id),
    entity: (id) => index.entities.get(id),
  });
}

/** What the claim says, “not first” where it denies it. */
const figureClaimed = (index: FactIndex, claimed: Claimed, finding: Finding, lang: Lang): string =>
  finding.denied
    ? EXPLANATIONS[lang].not(claimedWords(index, claimed, finding))
    : `${hedgeOf(index, claimed, finding, lang)}${claimedWords(index, claimed, finding)}`;

/** The hedge of a figure that its own words leave out, as “nearly” of “nearly 30” and 不足 of 不足總數的三成. */
function hedgeOf(index: FactIndex, claimed: Claimed, finding: Finding, lang: Lang): string {
  const { quantity, turned } = finding;
  // “Top three” says itself how far it reaches.
  if (turned || quantity === undefined || quantity.end === quantity.start || quantity.kind === "rank")
    return "";
  const [alone] = readQuantities(claimedWords(index, claimed, finding));
  return alone === undefined || alone.qualifier === "exact" ? QUALIFIER_WORDS[quantity.qualifier][lang] : "";
}

function claimedWords(
  index: FactIndex,
  claimed: Claimed,
  { quantity, tokens, edtf, turned, ahead = 0 }: Finding,
): string {
  // A figure for what is left is none to be shown beside the recorded one by itself.
  if (turned) return claimed.text.trim();
  if (quantity !== undefined && quantity.end > quantity.start) {
    return [...claimed.text].slice(quantity.start, quantity.end).join("").trim();
  }
  if (edtf !== undefined) {
    const date = claimed.dates.find((mention) => mention.edtf === edtf);
    if (date !== undefined) return [...claimed.text].slice(date.start, date.end).join("").trim();
  }
  if (quantity !== undefined) return wordsOfFigure(index, claimed, quantity);
  const span = claimed.spans[tokens?.[0] ?? -1];
  if (span !== undefined) return [...claimed.text].slice(span.start - ahead, span.end).join("");
  return claimed.text.trim();
}

/** One sentence on why the claim got its verdict. */
export function explain(index: FactIndex, claimed: Claimed, decision: Decision, lang: Lang): string {
  const words = EXPLANATIONS[lang];
  const first = decision.facts[0];
  if (decision.asks === "abstained") return words.unanswered;
  if (first === undefined) return words.nothing;
  if (decision.compares) {
    const [one = "", other = ""] = decision.facts.map((at) => {
      const fact = index.facts[at] as Fact;
      const whom = index.entities.get(fact.subject)?.name[lang] ?? "";
      return words.figureOf(fact.label[lang], whom, recorded(index, fact, lang));
    });
    return words.twoFigures(one, other);
  }
  const decisive = decision.findings.find(({ relation }) =>
    decision.verdict === "refuted" ? relation === "contradicts" : relation !== "contradicts",
  );
  const fact = index.facts[decisive?.fact ?? first] as Fact;
  const label = fact.label[lang];
  const statement = fact.statement[lang];
  if (decision.asks === "answered") return words.answered(statement);
  if (decision.verdict === "not-enough-info") {
    const scope = decision.findings.some(({ aspect }) => aspect === "scope");
    // Of another period it is told that it is one, and not that the period is not mentioned.
    const unsaid = unsaidIn(index, claimed, scope ? { ...decision, strange: [] } : decision);
    if (unsaid.length > 0) return words.unsaid(unsaid, statement);
    return scope ? words.otherScope(statement) : words.open(statement);
  }
  // Two figures that differ, where the claim is that they differ, are clearer in the source's words.
  const compared =
    decisive?.quantity !== undefined &&
    decisive.aspect !== "direction" &&
    !decisive.denied &&
    !decisive.turned &&
    !isOfSentence(index, fact, decisive) &&
    fact.value.kind !== "text";
  if (decisive !== undefined && compared) {
    const figure = figureClaimed(index, claimed, decisive, lang);
    const value = recorded(index, fact, lang);
    return decision.verdict === "refuted"
      ? words.otherFigure(label, figure, value)
      : words.sameFigure(label, figure, value);
  }
  if (decision.verdict === "refuted") return words.refuted(statement);
  return words[statesAsFact(index, claimed, decisive?.fact ?? first) ?? "supported"](statement);
}

const AS = { opinion: "asOpinion", recommendation: "asAdvice", forecast: "asForecast" } as const;

/** As what a fact has it that a claim says without saying who does. */
function statesAsFact(
  index: FactIndex,
  { reading }: Claimed,
  fact: number,
): (typeof AS)[keyof typeof AS] | undefined {
  const { modality, attribution } = index.facts[fact] as Fact;
  const speaker = index.speakers[fact] as number;
  if (attribution.speaker === undefined || !(modality in AS)) return undefined;
  const isNamed = reading.tokens.some(({ features }) => features.includes(speaker));
  return isNamed ? undefined : AS[modality as keyof typeof AS];
}
