import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { type IdeaGroup, isIn } from "../../reading/ideas.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Match } from "../match/weigh.ts";

/** How far before a figure “top” stands, in characters. */
const TOP_REACH = 5;

const words = lazy(() => {
  const { oneOf } = lexicon();
  const { top, none, whole, aLength } = lexicon().figures;
  const { before, only, one, units } = aLength;
  return {
    top: new RegExp(`(?:\\b(?:${latin(top)})|${chinese(top)})\\s*$`),
    none: setOf(none),
    /** “Fully booked”, and not “nearly fully booked”. */
    whole: new RegExp(
      `(?<!(?:\\b(?:${latin(whole.not)}) |${chinese(whole.not)}))(?:\\b(?:${latin(whole)})(?![a-z])|${chinese(whole)})`,
    ),
    /** “For a year” is one year where the fact is how long. */
    aLength: new RegExp(
      `\\b(?:${latin(before)}) (?:(?:${latin(only)}) )?(?:${latin(one)}) (${latin(units)})\\b`,
    ),
    tiers: [...setOf(lexicon().tiers)],
    oneOf: {
      before: new RegExp(`\\b(?:${latin({ en: oneOf.before })})(?: [a-z']+){0,2} $`),
      behind: new RegExp(`^[^,.;，。；]{0,12}(?:${chinese(oneOf.behind)})`),
    },
  };
});

/** Groups of ideas of the first places on a list, in order. */
const PLACES = ["first", "second", "third"] as const satisfies readonly IdeaGroup[];

/** How much is read behind “a single” for what it counts, in characters. */
const UNIT_REACH = 20;

/** A figure that stands in no digits. */
const IN_WORDS = { unit: "", start: 0, end: 0, step: 1, stated: true, qualifier: "exact" } as const;

/** “No spills at all”, of a fact that counts some: whether what stands right behind “no” is something that the fact speaks of. */
function saysNone(index: FactIndex, { reading, denied }: Claimed, match: Match | undefined): boolean {
  const { tokens, roles, text } = reading;
  const fact = match && index.facts[match.fact];
  if (fact?.value.kind !== "count" || fact.value.amount < 1) return false;
  return roles.some(({ role, to, clause, start, end }) => {
    if ((role & TermRole.negator) === 0 || !words().none.has(text.slice(start, end))) return false;
    const t = tokens.findIndex((token) => token.clause === clause && token.from >= to);
    return (
      t !== -1 &&
      tokens[t]?.from === to &&
      denied[t] === 1 &&
      !tokens[t]?.entity &&
      !match?.missing.includes(t)
    );
  });
}

/** “Does not cover all of it”: whether “all” stands behind what denies it, in one clause. */
function isNotAll({ reading }: Claimed, all: Claimed["reading"]["roles"][number]): boolean {
  return reading.roles.some(
    ({ role, clause, from }) => role & TermRole.negator && clause === all.clause && from < all.from,
  );
}

/** The words of a claim that say a figure in no digits, as it has them: “nearly all” of “nearly all nurses”. */
export function wordsOfFigure(
  index: FactIndex,
  claimed: Claimed,
  { kind, amount, qualifier }: Quantity,
): string {
  const { tokens, roles } = claimed.reading;
  const group = kind === "rank" ? PLACES[amount - 1] : qualifier === "over" ? "most" : "few";
  const piece =
    kind === "percent" && amount === 100
      ? roles.find(({ role }) => role & TermRole.all)
      : tokens.find(({ features }) => group !== undefined && isIn(index, group, features));
  if (piece === undefined) return claimed.text.trim();
  const { offsets } = foldWithOffsets(claimed.text);
  return [...claimed.text].slice(offsets[piece.start], (offsets[piece.end - 1] as number) + 1).join("");
}

/** Whether a fact is of a share that nothing goes beyond: of prisons that hold more than they have room for “full” says too little. */
function isFilled(index: FactIndex, match: Match | undefined): boolean {
  const value = match && index.facts[match.fact]?.value;
  return value?.kind === "percent" && value.amount <= WHOLE;
}
const WHOLE = 100;

/** How much of a text before a word may say that it is said of several, in characters. */
const ONE_OF_REACH = 32;

const isOneOfSome = (text: string, { start, end }: Token): boolean =>
  words().oneOf.before.test(text.slice(Math.max(0, start - ONE_OF_REACH), start)) ||
  words().oneOf.behind.test(text.slice(end));

/** The figures of a claim; “all”, “most” and “few” count as shares where the fact is one, “top three” as a rank. */
export function figures(index: FactIndex, claimed: Claimed, near: readonly Match[]): readonly Quantity[] {
  const points = [...claimed.text];
  const list = claimed.quantities.map((quantity): Quantity => {
    if (quantity.kind !== "count" && (quantity.kind !== "rank" || quantity.qualifier !== "at-most"))
      return quantity;
    const before = points.slice(Math.max(0, quantity.start - TOP_REACH), quantity.start).join("");
    const top = words().top.exec(fold(before));
    if (top === null) return quantity;
    const start = quantity.start - top[0].length;
    return { ...quantity, start, kind: "rank", qualifier: "at-most", stated: true };
  });
  const tokenOf = (group: IdeaGroup): Token | undefined =>
    claimed.reading.tokens.find(({ features }) => isIn(index, group, features));
  /** Whether one place is named, and not the first ones together: 名列前茅, “one of the best”. */
  const namesPlace = (group: IdeaGroup): boolean => {
    const token = tokenOf(group);
    const { text } = claimed.reading;
    return (
      token !== undefined &&
      !words().tiers.some((tier) => text.startsWith(tier, token.start)) &&
      !isOneOfSome(text, token)
    );
  };
  const says = (kind: Quantity["kind"]): boolean => list.some((quantity) => quantity.kind === kind);
  const about = (kind: Quantity["kind"], among: readonly Match[] = near.slice(0, 2)): boolean =>
    !says(kind) && among.some(({ fact }) => index.facts[fact]?.value.kind === kind);
  // “Tops US$400m” is no first place.
  if (!says("money") && !says("percent") && about("rank", near)) {
    const ranked = claimed.figures.find(({ kind }) => kind === "rank");
    const place = PLACES.findIndex(namesPlace) + 1;
    if (ranked !== undefined) list.push(ranked);
    else if (place > 0) list.push({ ...IN_WORDS, kind: "rank", amount: place, stated: false });
  }
  const single = tokenOf("single");
  if (single !== undefined && about("count")) {
    const behind = claimed.reading.text.slice(single.end, single.end + UNIT_REACH).trim();
    list.push({ ...IN_WORDS, kind: "count", amount: 1, unit: behind });
  }
  const unit = about("duration") ? words().aLength.exec(claimed.reading.text)?.[1] : undefined;
  if (unit !== undefined) list.push({ ...IN_WORDS, kind: "duration", unit: unit as "year", amount: 1 });
  if (about("count", near.slice(0, 1)) && saysNone(index, claimed, near[0]))
    list.push({ ...IN_WORDS, kind: "count", amount: 0 });
  if (!about("percent")) return list;
  // “All nine parks” counts them.
  const all = claimed.reading.roles.find(
    (mark) => mark.role & TermRole.all && !claimed.countedAlls.has(mark),
  );
  if (all !== undefined)
    list.push({
      ...IN_WORDS,
      kind: "percent",
      amount: 100,
      ...(isNotAll(claimed, all) ? { qualifier: "under" } : {}),
    });
  else if (isFilled(index, near[0]) && words().whole.test(claimed.reading.text))
    list.push({ ...IN_WORDS, kind: "percent", amount: 100 });
  else if (tokenOf("most")) list.push({ ...IN_WORDS, kind: "percent", amount: 50, qualifier: "over" });
  else if (tokenOf("few")) list.push({ ...IN_WORDS, kind: "percent", amount: 50, qualifier: "under" });
  return list;
}
