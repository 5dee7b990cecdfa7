import type { FactBase } from "@hk-ai/sdk";
import type { DigestChoice, FactRevision, Memory } from "../../store/digest-schedule.ts";
import type { FactSnapshot } from "../../store/fact-snapshots.ts";
import { aboutAny } from "./about-any.ts";
import { type Change, changesSince } from "./changes.ts";
import { type Figures, pickFigures } from "./figures.ts";
import { type Listed, listed } from "./listed.ts";
import { entriesIn, type Milestones, milestonesOf } from "./milestones.ts";

/** What one digest says, plain and in no language. */
export interface DigestContents {
  readonly topics: readonly string[];
  readonly changes: Listed<Change> | undefined;
  readonly milestones: Milestones | undefined;
  readonly figures: Figures | undefined;
  /** When the digest before it was made; undefined for the first one. */
  readonly since: Date | undefined;
  /** Whether it says anything that the last one could not. */
  readonly news: boolean;
  /** What the next digest has to know. */
  readonly memory: Memory;
}

/** What a digest is made from. */
export interface DigestInput {
  readonly choice: Pick<DigestChoice, "topics" | "parts">;
  readonly facts: FactBase;
  /** The facts as they are now. */
  readonly snapshot: FactSnapshot;
  readonly memory: Memory;
  /** The facts at the last digest; undefined for the first one. */
  readonly before: FactSnapshot | undefined;
  readonly now: Date;
}

/** Figures in one digest: as many as are read. */
const FIGURES = 5;
const CHANGES = 8;

/** Makes the contents of a digest; the same input gives the same contents. */
export function digestContents({
  choice,
  facts,
  snapshot,
  memory,
  before,
  now,
}: DigestInput): DigestContents {
  const { topics, parts } = choice;
  const has = (part: (typeof parts)[number]) => parts.includes(part);
  const changes = before === undefined || !has("changes") ? [] : changesSince(before, facts, topics);
  const milestones = has("milestones") ? milestonesOf(facts, topics, now, memory.at) : undefined;
  const others = {
    changes: has("changes") ? listed(changes, CHANGES) : undefined,
    milestones,
  };
  const elsewhere = new Set(factsIn(others).map(({ id }) => id));
  const figures = has("figures")
    ? pickFigures(facts.facts().filter(aboutAny(topics)), memory, FIGURES, elsewhere)
    : undefined;
  return {
    topics,
    ...others,
    figures,
    since: memory.at,
    news: memory.at === undefined || changes.length > 0 || (milestones?.moved ?? false),
    memory: {
      shown: figures?.shown ?? memory.shown,
      angle: figures?.angle ?? memory.angle,
      snapshot: snapshot.id,
      at: now,
    },
  };
}

/** Every fact that the contents show, each once. */
export function factsIn({
  changes,
  milestones,
  figures,
}: Pick<DigestContents, "changes" | "milestones"> &
  Partial<Pick<DigestContents, "figures">>): readonly FactRevision[] {
  const shown = [
    ...(changes?.shown ?? []).flatMap((change) => (change.kind === "withdrawn" ? [] : [change.fact])),
    ...(milestones === undefined ? [] : entriesIn(milestones)).map(({ fact }) => fact),
    ...(figures?.groups ?? []).flatMap((group) => group.facts),
  ];
  return [...new Map(shown.map(({ id, revision }) => [id, { id, revision }])).values()];
}
