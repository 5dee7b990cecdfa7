import type { FactIndex } from "../../../lookup/fact-index.ts";
import { bodiesOf, namesOf, namesPlace } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { standsAt } from "../claim/where.ts";
import { type Decision, decided, type Finding } from "../match/findings.ts";
import { stances } from "../stance/stance.ts";
import { otherFiller, otherValue } from "../who/filler.ts";
import { rivalOf } from "../who/rival.ts";
import type { Swap } from "../who/swap.ts";
import { COVER_TO_SUPPORT, costAt, type Held, verdictOn } from "./held.ts";

/** Another body is not swapped in where the claim says more than this besides … */
const OF_SWAP = 0.5;
/** … or shares fewer plain words than this with the fact: more where it does not name what the fact is about. */
const OF_CONTENT = 0.4;
const OF_CONTENT_ALONE = 1.2;

/** What becomes of a claim that puts another body or value in the place of the recorded one, or is refuted by a fact of its own. */
export function ofAnother(held: Held): Decision | undefined {
  const { index, claimed, matches, measured, first, findings, missing, gaps, swap, givesRest } = held;
  if (swap !== undefined && isSwapped(held, swap)) return verdictOn(held, "refuted", [...findings, swap]);
  const filler =
    otherFiller(index, claimed, first) ??
    (measured.loose === 0 ? otherValue(index, claimed, first) : undefined);
  if (filler !== undefined && swap === undefined) return verdictOn(held, "refuted", [...findings, filler]);
  // “Less than a tenth of it is idle” is about the share in use, not about whether it is running.
  // … and who gives the figure of a fact means that one.
  const isMeant = findings.some(
    ({ aspect, relation, fact }) => aspect === "quantity" && relation === "agrees" && fact === first.fact,
  );
  const rival = givesRest || isMeant ? undefined : rivalOf(index, claimed, matches, first);
  if (rival === undefined || gaps.length > 0) return undefined;
  return decided("refuted", matches, {
    facts: [rival.fact],
    findings: stances(index, claimed, rival),
    missing,
    loose: measured.loose,
    strange: measured.strange,
  });
}

/** Whether a claim says nothing but that it is somebody else than the facts name. */
function isSwapped({ index, claimed, measured, first, missing, gaps }: Held, swap: Swap): boolean {
  const { reading } = claimed;
  const { tokens } = reading;
  const bodies = new Set(swap.tokens?.flatMap((t) => bodiesOf(index, tokens[t])));
  const rest = missing.filter(
    (t) =>
      swap.tokens?.includes(t) !== true &&
      !namesOf(index, tokens[t]?.features ?? []).some((id) => bodies.has(id)),
  );
  return (
    rest.every((t) => !gaps.includes(t)) &&
    (first.content >= OF_CONTENT_ALONE ||
      ((first.content >= OF_CONTENT || index.facts[swap.fact]?.value.kind === "entity") &&
        isNamed(index, claimed, swap))) &&
    rest.every(
      (t) =>
        costAt(claimed, t) < OF_SWAP &&
        !namesPlace(index, tokens[t]) &&
        !standsAt(reading, (tokens[t] as Token).start),
    ) &&
    measured.loose === 0 &&
    (first.own + swap.weight) / first.total >= COVER_TO_SUPPORT
  );
}

/** Whether a claim names what the fact of a swap is about; a swapped subject is named by its place. */
function isNamed(index: FactIndex, { reading }: Claimed, { aspect, fact }: Finding): boolean {
  return (
    aspect === "subject" ||
    reading.tokens.some(({ features }) => features.includes(index.subjects[fact] as number))
  );
}
