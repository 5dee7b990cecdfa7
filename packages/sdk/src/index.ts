/**
 * Hong Kong's AI programmes as typed, citable facts in three scripts.
 *
 * @example
 * import { cite, format, hkAi } from "@hk-ai/sdk";
 *
 * const funding = hkAi.fact("ai-subsidy-scheme.funding");
 * format(funding.value, "en"); // "HK$3 billion"
 * cite(funding, "en"); // title, publisher, date and line
 *
 * @module
 */
import { builtIn } from "./data/built-in.ts";
import { builtInWording } from "./data/built-in-wording.ts";
import type { pack } from "./data/index.ts";
import { learntFactBaseOf } from "./factbase/create-fact-base.ts";
import type { FactBase } from "./factbase/fact-base.ts";

/** The built-in facts. */
export const hkAi: FactBase<typeof pack> = /* @__PURE__ */ learntFactBaseOf(builtIn, builtInWording);

/**
 * A built-in fact's value in words, its qualifier always included; an empty string for `text`, whose value is the statement.
 *
 * @example
 * format({ kind: "count", amount: 30, unit: "project", qualifier: "nearly" }, "en"); // "nearly 30 projects"
 */
export const format: FactBase["format"] = (value, lang) => hkAi.format(value, lang);

/**
 * One line to copy beside a built-in figure: speaker, title, publisher, date and line.
 *
 * @example
 * cite(hkAi.fact("ai-subsidy-scheme.funding"), "en");
 */
export const cite: FactBase<typeof pack>["cite"] = (fact, lang) => hkAi.cite(fact, lang);

export type { EntityId, FactId, TopicId, UnitId } from "./data/index.ts";
export { AmbiguousPassageError, isAmbiguousPassageError } from "./errors/ambiguous-passage-error.ts";
export { IncompletePackError, isIncompletePackError } from "./errors/incomplete-pack-error.ts";
export { InvalidDateError, isInvalidDateError } from "./errors/invalid-date-error.ts";
export { InvalidLimitError, isInvalidLimitError } from "./errors/invalid-limit-error.ts";
export { InvalidPeriodError, isInvalidPeriodError } from "./errors/invalid-period-error.ts";
export { isPassageNotFoundError, PassageNotFoundError } from "./errors/passage-not-found-error.ts";
export { isUnknownEntityError, UnknownEntityError } from "./errors/unknown-entity-error.ts";
export { isUnknownFactError, UnknownFactError } from "./errors/unknown-fact-error.ts";
export { isUnknownSourceError, UnknownSourceError } from "./errors/unknown-source-error.ts";
export { createFactBase } from "./factbase/create-fact-base.ts";
export type { FactBase } from "./factbase/fact-base.ts";
export type { FactById, FactFilter, FactOf, FactOfKind } from "./factbase/types.ts";
export { LANGS, type Lang, type Localized } from "./language/langs.ts";
export type { Dataset, License } from "./model/dataset.ts";
export type { Entity } from "./model/entity.ts";
export type { Evidence } from "./model/evidence.ts";
export type { Fact, Modality } from "./model/fact.ts";
export type { Pack } from "./model/pack.ts";
export type { Source } from "./model/source.ts";
export type { Time } from "./model/time.ts";
export type { Topic } from "./model/topic.ts";
export type { Unit } from "./model/unit.ts";
export type { Currency, Qualifier, Status, Value, ValueKind } from "./model/value.ts";
export type { Citation } from "./present/cite.ts";
export { formatDate } from "./present/date.ts";
export { MODALITY_WORDS } from "./present/words.ts";
export { digestSource, evidenceOf } from "./provenance/evidence-of.ts";
export type { EvidenceCheck, EvidenceStatus, FactCheck, Verification } from "./provenance/verify.ts";
export { verify } from "./provenance/verify.ts";
export { bounds } from "./quantities/interval.ts";
export { hongKongDay } from "./timeline/hong-kong-day.ts";
export type { TimelineEntry, TimelineState } from "./timeline/timeline.ts";
export type {
  Abstained,
  AbstentionReason,
  Answered,
  AskOptions,
  AskResult,
  CheckResult,
  Comparison,
  Relation,
  SearchHit,
  SearchOptions,
  Statement,
  Understanding,
  Verdict,
} from "./understanding/results/types.ts";
