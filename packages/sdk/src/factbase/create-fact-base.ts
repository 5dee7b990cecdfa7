import { distance } from "fastest-levenshtein";
import { IncompletePackError } from "../errors/incomplete-pack-error.ts";
import { InvalidPeriodError } from "../errors/invalid-period-error.ts";
import { UnknownEntityError } from "../errors/unknown-entity-error.ts";
import { UnknownFactError } from "../errors/unknown-fact-error.ts";
import { lazy } from "../lazy.ts";
import type { Learnt } from "../lookup/learnt.ts";
import { isEdtf } from "../model/edtf-form.ts";
import { overlaps } from "../model/edtf-range.ts";
import type { Pack } from "../model/pack.ts";
import type { ValueKind } from "../model/value.ts";
import { citation, citeLine } from "../present/cite.ts";
import { formatValue } from "../present/format.ts";
import { timeline } from "../timeline/timeline.ts";
import { createLearntUnderstanding, createUnderstanding } from "../understanding/create-understanding.ts";
import type { Understanding } from "../understanding/results/types.ts";
import type { FactBase } from "./fact-base.ts";
import { learntWordings } from "./learnt-wordings.ts";
import { missingFrom } from "./missing-from.ts";
import type { FactFilter, FactOf, FactOfKind } from "./types.ts";

const byId = <T extends { readonly id: string }>(
  things: () => readonly T[],
): (() => ReadonlyMap<string, T>) => lazy(() => new Map(things().map((thing) => [thing.id, thing])));

function nearest(id: string, ids: Iterable<string>): string[] {
  return [...ids]
    .map((candidate) => ({ candidate, far: distance(id, candidate) / Math.max(id.length, candidate.length) }))
    .filter(({ far }) => far < 0.3)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/**
 * Makes a pack of facts queryable.
 *
 * Cheap: indexes for understanding are built at the first question. Of the pack no more is checked than that its lists and
 * their fields are there; check one from outside with the `Pack` schema of `@hk-ai/sdk/schema` first. What that returns has
 * ids that are any text; a pack in code keeps them to the letter with `as const satisfies Pack`.
 *
 * @param pack - facts with the entities, topics, units and sources they refer to
 * @throws IncompletePackError when something of it is missing; its message names what.
 * @example
 * import { createFactBase } from "@hk-ai/sdk";
 * import { Pack } from "@hk-ai/sdk/schema";
 * const base = createFactBase(Pack.parse(JSON.parse(text)));
 */
export function createFactBase<const P extends Pack>(pack: P): FactBase<P> {
  const missing = missingFrom(pack);
  if (missing.length > 0) throw new IncompletePackError(missing);
  const learnt = learntWordings().get(pack);
  return factBaseOf(
    () => pack,
    (given: P) => createUnderstanding<FactOf<P>>(given, learnt?.()),
  );
}

/** A fact base of which it has been learnt how people speak about its facts; see {@link factBaseOf}. */
export function learntFactBaseOf<const P extends Pack>(give: () => P, learnt: () => Learnt): FactBase<P> {
  return factBaseOf(
    () => {
      const given = give();
      learntWordings().set(given, learnt);
      return given;
    },
    (pack: P) => createLearntUnderstanding<FactOf<P>>(pack, learnt()),
  );
}

/** A fact base whose pack is fetched, and its indexes built, when something is first asked of it. */
function factBaseOf<const P extends Pack>(
  give: () => P,
  understand: (pack: P) => Understanding<FactOf<P>>,
): FactBase<P> {
  const pack = lazy(give);
  const facts = byId<FactOf<P>>(() => pack().facts);
  const entities = byId<P["entities"][number]>(() => pack().entities);
  const units = byId(() => pack().units);
  const sources = byId(() => pack().sources);
  const names = {
    unit: (id: string) => units().get(id),
    entity: (id: string) => entities().get(id),
    source: (id: string) => sources().get(id),
  };
  const format: FactBase<P>["format"] = (value, lang) => formatValue(value, lang, names);
  const understanding = lazy(() => understand(pack()));

  return {
    get pack() {
      return pack();
    },
    facts<K extends ValueKind = ValueKind>(filter: FactFilter<P, K> = {}) {
      if (filter.time !== undefined && !isEdtf(filter.time)) throw new InvalidPeriodError(filter.time);
      const chosen = pack().facts.filter(
        (fact) =>
          (filter.topic === undefined || fact.topics.includes(filter.topic)) &&
          (filter.subject === undefined || fact.subject === filter.subject) &&
          (filter.kind === undefined || fact.value.kind === filter.kind) &&
          (filter.modality === undefined || fact.modality === filter.modality) &&
          (filter.speaker === undefined || fact.attribution.speaker === filter.speaker) &&
          (filter.time === undefined || (fact.time !== undefined && overlaps(fact.time.edtf, filter.time))),
      );
      return chosen as unknown as readonly FactOfKind<FactOf<P>, K>[];
    },
    fact(id) {
      const fact = facts().get(id);
      if (fact === undefined) throw new UnknownFactError(id, nearest(id, facts().keys()));
      return fact as ReturnType<FactBase<P>["fact"]> as never;
    },
    isFactId: (id): id is FactOf<P>["id"] => facts().has(id),
    entity(id) {
      const entity = entities().get(id);
      if (entity === undefined) throw new UnknownEntityError(id, nearest(id, entities().keys()));
      return entity;
    },
    entities: () => pack().entities,
    topics: () => pack().topics,
    sources: () => pack().sources,
    timeline: ({ asOf = new Date(), topic } = {}) =>
      timeline<FactOf<P>>(
        topic === undefined ? pack().facts : pack().facts.filter((fact) => fact.topics.includes(topic)),
        asOf,
      ),
    format,
    cite: (fact, lang) => citeLine(citation(fact, lang, names), lang),
    citation: (fact, lang) => citation(fact, lang, names),
    search: (text, options) => understanding().search(text, options),
    ask: (question, options) => understanding().ask(question, options),
    check: (claim, options) => understanding().check(claim, options),
  };
}
