import type { Fact } from "@hk-ai/sdk";
import { ANGLES, type Angle, angleOf } from "./angles.ts";

/** What a digest shows of its topics this time. */
export interface Figures {
  readonly angle: Angle;
  readonly facts: readonly Fact[];
  /** Ids of all facts shown since the last time that all had been shown; what to pass on to the next digest. */
  readonly shown: readonly string[];
}

/** What earlier digests have shown. */
export interface ShownBefore {
  readonly shown: readonly string[];
  readonly angle: string | undefined;
}

/**
 * Chooses facts that have not been shown yet, all from one angle, and from another angle than last time where there is
 * one; when all have been shown it begins anew.
 *
 * @returns undefined when there are no facts
 */
export function pickFigures(facts: readonly Fact[], before: ShownBefore, limit: number): Figures | undefined {
  if (facts.length === 0) return undefined;
  const seen = new Set(before.shown);
  const unseen = facts.filter(({ id }) => !seen.has(id));
  const round = unseen.length > 0 ? unseen : facts;
  const angle = nextAngle(round, before.angle);
  const chosen = byTurns(round.filter((fact) => angleOf(fact) === angle)).slice(0, limit);
  const ids = chosen.map(({ id }) => id);
  // Only what the topics hold is remembered: a changed choice of topics leaves nothing behind.
  const kept = unseen.length > 0 ? facts.map(({ id }) => id).filter((id) => seen.has(id)) : [];
  return { angle, facts: chosen, shown: [...kept, ...ids] };
}

/** The angle after the last one that has facts left; the last one again only where no other has any. */
function nextAngle(facts: readonly Fact[], last: string | undefined): Angle {
  const present = new Set(facts.map(angleOf));
  const start = ANGLES.indexOf(last as Angle) + 1;
  const order = [...ANGLES.slice(start), ...ANGLES.slice(0, start)];
  return order.find((angle) => present.has(angle)) ?? "record";
}

/** One fact of each home topic by turns, so that a large topic does not fill the digest. */
function byTurns(facts: readonly Fact[]): Fact[] {
  const queues = [...Map.groupBy(facts, ({ topics }) => topics[0] ?? "").values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}
