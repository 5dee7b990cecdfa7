import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { dayRange } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import { DONE } from "../done.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import { statementOf } from "./statement.ts";
import { tellsPending } from "./telling.ts";
import { isOfTense, tellsBegun, tellsDone, tellsFinished, tellsOngoing } from "./tense.ts";
import type { Match } from "./weigh.ts";

/** Share of a claim that a fact must speak of before what is done and what is not contradict each other. */
const MOSTLY = 0.7;
/** Weight of the words besides names that a claim of what is ahead must share with the fact. */
const SHARED = 0.05;
/** How much more of a span must lie ahead than behind: more than “this year”, less than “the second half”. */
const AHEAD = 8;
/** Statuses of what is not finished. */
const UNFINISHED: ReadonlySet<string> = new Set(["planned", "under-way", "undetermined"]);

/** Statuses of what people use. */
const IN_USE: ReadonlySet<string> = new Set(["operating", "occupied"]);

/**
 * Already done, against a fact that is dated ahead of its source, or planned, or of a status that is not finished; and still to
 * come, against what is done.
 */
export function statusOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  const now = dayRange(index.pack.sources[0]?.published ?? "").last;
  const told = statementOf(index, match.fact);
  const isPending = tellsPending(claimed.tells);
  // What is in use goes on: 正在運作 says no more.
  const isInUse = fact.value.kind === "status" && IN_USE.has(fact.value.status);
  const goesOn = tellsOngoing(claimed.reading) && !tellsFinished(claimed.reading);
  if (told.finished && !told.ongoing && !isInUse && goesOn && speaksOfRest(claimed, match))
    return [{ aspect: "status", fact: match.fact, relation: "contradicts" }];
  if (fact.value.kind === "status" && DONE.has(fact.value.status)) {
    // “Yet to open”, of what is in use; “still waiting for approval”, of what is approved, though much else may be pending.
    const open = IN_USE.has(fact.value.status) ? isPending : tellsOngoing(claimed.reading);
    return open && speaksOfRest(claimed, match)
      ? [{ aspect: "status", fact: match.fact, relation: "contradicts" }]
      : aheadOf(claimed, match, now);
  }
  const ahead =
    fact.value.kind === "status"
      ? UNFINISHED.has(fact.value.status)
      : fact.modality === "planned" && fact.value.kind !== "date";
  if (ahead) {
    // “Under way, and the foundations are done”: what is finished may be the part that is.
    if (told.finished) return [];
    if (isPending && speaksOfRest(claimed, match)) {
      // What is under way has begun, and is not finished.
      const isBegun = fact.value.kind === "status" && fact.value.status === "under-way";
      const relation = isBegun && tellsBegun(claimed.reading) ? "contradicts" : "agrees";
      return [{ aspect: "status", fact: match.fact, relation }];
    }
    if (isPending) return [];
    const done =
      fact.value.kind === "status"
        ? tellsFinished(claimed.reading)
        : saysAlready(index, claimed) && tellsDone(claimed.reading);
    return done && speaksOfRest(claimed, match)
      ? [{ aspect: "status", fact: match.fact, relation: "contradicts" }]
      : [];
  }
  if (fact.value.kind !== "date" || now === undefined || claimed.dates.length > 0) return [];
  const { last } = dayRange(fact.value.edtf);
  if (last === undefined || last <= now) return [];
  const { tokens, roles } = claimed.reading;
  const already = index.features.find(FeatureKind.concept, "already");
  if (isPending || roles.some(({ role }) => role & TermRole.negator)) {
    return [{ aspect: "status", fact: match.fact, relation: "agrees" }];
  }
  const done = match.covered >= match.total * MOSTLY && tellsDone(claimed.reading);
  if (done || tokens.some(({ features }) => features.includes(already))) {
    return [{ aspect: "status", fact: match.fact, relation: "contradicts" }];
  }
  return [];
}

/** Whether a fact speaks of most of what a claim says besides that it is done. */
function speaksOfRest({ reading }: Claimed, { covered, total, missing }: Match): boolean {
  const done = missing.reduce((sum, t) => {
    const token = reading.tokens[t];
    if (token === undefined) return sum;
    return sum + (isOfTense(reading.text.slice(token.start, token.end)) ? token.cost : 0);
  }, 0);
  return covered >= (total - done) * MOSTLY;
}

function saysAlready(index: FactIndex, { reading }: Claimed): boolean {
  const already = index.features.find(FeatureKind.concept, "already");
  return (
    reading.tokens.some(({ features }) => features.includes(already)) &&
    !reading.roles.some(({ role }) => role & TermRole.negator)
  );
}

/** “Will be held next year”, where the fact is that it was held. */
function aheadOf(
  { dates }: Claimed,
  { fact, covered, total, content }: Match,
  now: string | undefined,
): Finding[] {
  if (covered < total * MOSTLY || now === undefined) return [];
  const ahead = dates.some(({ edtf }) => (dayRange(edtf).first ?? now) > now || isLaterHalf(edtf, now));
  // Of a fact that shares nothing but names, something else may lie ahead.
  const relation = content < SHARED ? "unclear" : "contradicts";
  return ahead ? [{ aspect: "status", fact, relation }] : [];
}

/** Whether a span of time that holds the day of the source lies for the most part after it. */
function isLaterHalf(edtf: string, now: string): boolean {
  const { first, last } = dayRange(edtf);
  if (first === undefined || last === undefined || last <= now) return false;
  return Date.parse(last) - Date.parse(now) > AHEAD * (Date.parse(now) - Date.parse(first));
}
