import { TermRole } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { DONE } from "../../reading/done.ts";
import { saysAny } from "../../reading/ideas.ts";
import { dayOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { meets, tellsPending } from "../signs/telling.ts";
import {
  fixesDate,
  hasDate,
  isOfDate,
  isOfGoingOn,
  isOfTense,
  tellsBegun,
  tellsDone,
  tellsFinished,
  tellsOngoing,
  tellsPresent,
} from "../signs/tense.ts";

/** Share of a claim that a fact must speak of before what is done and what is not contradict each other. */
const MOSTLY = 0.7;
/** Weight of the words besides names that a claim of what is ahead must share with the fact. */
const SHARED = 0.05;
/** How much more of a span must lie ahead than behind: more than “this year”, less than “the second half”. */
const AHEAD = 8;
/** Statuses of what is not finished. */
const UNFINISHED: ReadonlySet<string> = new Set(["planned", "under-way", "undetermined"]);

/** What is planned or foreseen: that it has happened already is not so. */
const AHEAD_OF_SOURCE: ReadonlySet<string> = new Set(["planned", "forecast"]);

/** Statuses of what people use. */
const IN_USE: ReadonlySet<string> = new Set(["operating", "occupied"]);

type Relation = Finding["relation"] | undefined;

/**
 * Already done, against a fact that is dated ahead of its source, or planned, or of a status that is not finished; and still to
 * come or under way, against what is done.
 */
export function statusOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const relation = relationOf(index, claimed, match);
  return relation === undefined ? [] : [{ aspect: "status", fact: match.fact, relation }];
}

function relationOf(index: FactIndex, claimed: Claimed, match: Match): Relation {
  const { value, modality } = index.facts[match.fact] as Fact;
  const now = dayOf(index, match.fact);
  const status = value.kind === "status" ? value.status : undefined;
  if (status !== undefined && DONE.has(status)) return againstDone(claimed, match, status, now);
  const { finished, ongoing, undated } = statementOf(index, match.fact);
  // “Already scheduled for September”, “has a start date”, of what is planned without one.
  if (
    undated &&
    ((claimed.dates.length > 0 && fixesDate(claimed.reading)) || hasDate(claimed.reading)) &&
    speaksOfRest(claimed, match, isOfDate)
  )
    return "contradicts";
  const goesOn = tellsOngoing(claimed.reading) && !tellsFinished(claimed.reading);
  if (
    finished &&
    !ongoing &&
    goesOn &&
    speaksOfRest(claimed, match, (piece) => isOfTense(piece) || isOfGoingOn(piece))
  )
    return "contradicts";
  if (value.kind === "date") return againstDate(index, claimed, match, value.edtf, now);
  const isAhead = status === undefined ? AHEAD_OF_SOURCE.has(modality) : UNFINISHED.has(status);
  // “Under way, and the foundations are done”: what is finished may be the part that is.
  if (!isAhead || finished || !speaksOfRest(claimed, match)) return undefined;
  // What is under way has begun, and is not finished.
  if (tellsPending(claimed.tells))
    return status === "under-way" && tellsBegun(claimed.reading) ? "contradicts" : "agrees";
  const isDone =
    status === undefined
      ? saysAlready(index, claimed) && tellsDone(claimed.reading)
      : tellsFinished(claimed.reading);
  return isDone ? "contradicts" : undefined;
}

/** “Yet to open”, of what is in use, which goes on all the same; “still waiting for approval”, of what is approved. */
function againstDone(claimed: Claimed, match: Match, status: string, now: string | undefined): Relation {
  const isOpen = IN_USE.has(status) ? tellsPending(claimed.tells) : tellsOngoing(claimed.reading);
  return isOpen && speaksOfRest(claimed, match) ? "contradicts" : laidAhead(claimed, match, now);
}

/** Already done, or not yet, of what a fact gives a day for that lies ahead of its source. */
function againstDate(
  index: FactIndex,
  claimed: Claimed,
  match: Match,
  edtf: string,
  now: string | undefined,
): Relation {
  const { last } = dayRange(edtf);
  if (now === undefined || last === undefined || claimed.dates.length > 0) return undefined;
  const { tokens, roles } = claimed.reading;
  const isDenied = tellsPending(claimed.tells) || roles.some(({ role }) => role & TermRole.negator);
  // Of a day that has been it is enough to say that it is done.
  if (last <= now)
    return !isDenied && match.covered >= match.total * MOSTLY && tellsDone(claimed.reading)
      ? "agrees"
      : undefined;
  if (isDenied) return "agrees";
  // What is to open is still being built.
  if (tellsOngoing(claimed.reading)) return statementOf(index, match.fact).begins ? "contradicts" : "agrees";
  const isDone =
    match.covered >= match.total * MOSTLY &&
    match.content >= SHARED &&
    (tellsDone(claimed.reading) || tellsFinished(claimed.reading) || tellsPresent(claimed.reading));
  return isDone || saysAny(index, "already", tokens) ? "contradicts" : undefined;
}

/** Whether a fact speaks of most of what a claim says besides that it is done. */
function speaksOfRest(
  { reading, tells }: Claimed,
  { covered, total, missing }: Match,
  isBesides: (piece: string) => boolean = isOfTense,
): boolean {
  const done = missing.reduce((sum, t) => {
    const token = reading.tokens[t];
    if (token === undefined) return sum;
    const own = (tells.get("pending") ?? []).some((span) => meets(token, span));
    return sum + (own || isBesides(reading.text.slice(token.start, token.end)) ? token.cost : 0);
  }, 0);
  return covered >= (total - done) * MOSTLY;
}

function saysAlready(index: FactIndex, { reading }: Claimed): boolean {
  return (
    saysAny(index, "already", reading.tokens) && !reading.roles.some(({ role }) => role & TermRole.negator)
  );
}

/** “Will be held next year”, where the fact is that it was held. */
function laidAhead(
  { dates }: Claimed,
  { covered, total, content }: Match,
  now: string | undefined,
): Relation {
  if (covered < total * MOSTLY || now === undefined) return undefined;
  const isAhead = dates.some(({ edtf }) => (dayRange(edtf).first ?? now) > now || isLaterHalf(edtf, now));
  // Of a fact that shares nothing but names, something else may lie ahead.
  return isAhead ? (content < SHARED ? "unclear" : "contradicts") : undefined;
}

/** Whether a span of time that holds the day of the source lies for the most part after it. */
function isLaterHalf(edtf: string, now: string): boolean {
  const { first, last } = dayRange(edtf);
  if (first === undefined || last === undefined || last <= now) return false;
  return Date.parse(last) - Date.parse(now) > AHEAD * (Date.parse(now) - Date.parse(first));
}
