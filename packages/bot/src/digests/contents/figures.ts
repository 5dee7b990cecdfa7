import type { Fact } from "@hk-ai/sdk";
import { comparableBy } from "../../commands/comparable.ts";
import { ANGLES, type Angle, angleOf } from "./angles.ts";

/** Facts seen from one angle. */
export interface FigureGroup {
  readonly angle: Angle;
  readonly facts: readonly Fact[];
}

/** What a digest shows of its topics this time. */
export interface Figures {
  /** The angle it leads with. */
  readonly angle: Angle;
  /** What it leads with, then, where that is little, facts from the angles after it. */
  readonly groups: readonly FigureGroup[];
  /** Ids of all facts shown since the last time that all had been shown; what to pass on to the next digest. */
  readonly shown: readonly string[];
}

/** What earlier digests have shown. */
export interface ShownBefore {
  readonly shown: readonly string[];
  readonly angle: string | undefined;
}

/** From so many facts on an angle fills a digest by itself. */
const ENOUGH = 3;

/**
 * Chooses facts that have not been shown yet, led by another angle than last time where there is one; when all have been
 * shown it begins anew.
 *
 * @param elsewhere - ids of facts that the same digest shows in another part; they wait while there are others
 * @returns undefined when there are no facts
 */
export function pickFigures(
  facts: readonly Fact[],
  before: ShownBefore,
  limit: number,
  elsewhere: ReadonlySet<string> = new Set(),
): Figures | undefined {
  if (facts.length === 0) return undefined;
  const seen = new Set(before.shown);
  const unseen = facts.filter(({ id }) => !seen.has(id));
  const round = unseen.length > 0 ? unseen : facts;
  const free = round.filter(({ id }) => !elsewhere.has(id));
  const groups = fill(free.length > 0 ? free : round, before.angle, limit);
  const ids = groups.flatMap((group) => group.facts.map(({ id }) => id));
  // Only what the topics hold is remembered: a changed choice of topics leaves nothing behind.
  const kept = unseen.length > 0 ? facts.map(({ id }) => id).filter((id) => seen.has(id)) : [];
  return { angle: groups[0]?.angle ?? "record", groups, shown: [...kept, ...ids] };
}

function fill(facts: readonly Fact[], last: string | undefined, limit: number): FigureGroup[] {
  const byAngle = Map.groupBy(facts, angleOf);
  const groups: FigureGroup[] = [];
  let count = 0;
  for (const angle of anglesAfter(last)) {
    const some = asManyAs(limit - count, comparablesTogether(byTurns(byAngle.get(angle) ?? [])));
    if (some.length === 0) continue;
    groups.push({ angle, facts: some });
    count += some.length;
    if (count >= Math.min(ENOUGH, limit)) break;
  }
  return groups;
}

/** All angles, beginning with the one after the last; the last one itself comes last. */
function anglesAfter(last: string | undefined): Angle[] {
  const start = ANGLES.indexOf(last as Angle) + 1;
  return [...ANGLES.slice(start), ...ANGLES.slice(0, start)];
}

/**
 * One fact of each home topic by turns, so that a large topic does not fill the digest; what the source says in more
 * than one place goes first, because it is what the source makes most of.
 */
function byTurns(facts: readonly Fact[]): Fact[] {
  const prominent = facts.toSorted((a, b) => b.evidence.length - a.evidence.length);
  const queues = [...Map.groupBy(prominent, ({ topics }) => topics[0] ?? "").values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

/** Figures that can be compared in one group, where the first of them stood; every other fact in one of its own. */
function comparablesTogether(facts: readonly Fact[]): Fact[][] {
  return [...Map.groupBy(facts, (fact) => comparableBy(fact) ?? fact.id).values()];
}

/** As many facts as there is room for; a group that does not fit waits whole, unless it never would. */
function asManyAs(room: number, groups: readonly Fact[][]): Fact[] {
  const chosen: Fact[] = [];
  for (const group of groups) {
    if (chosen.length + group.length <= room) chosen.push(...group);
    else if (chosen.length === 0) chosen.push(...group.slice(0, room));
  }
  return chosen;
}
