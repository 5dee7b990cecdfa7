import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { OFFICES } from "../../lookup/role-references.ts";

/** Words that put a claim in somebody's mouth and are no part of what is claimed. */
const REPORTING = new Set([
  "say",
  "view",
  "reveal",
  "recommend",
  "hope",
  "announce",
  "warn",
  "call_for",
  "quote",
]);

/** Whether a feature is the name of an office. */
export function isOffice(index: FactIndex, feature: number): boolean {
  return index.features.kind(feature) === FeatureKind.concept && OFFICES.has(index.features.name(feature));
}

/** Whether a feature is a word of saying, thinking or advising. */
export function isReporting(index: FactIndex, feature: number): boolean {
  return index.features.kind(feature) === FeatureKind.concept && REPORTING.has(index.features.name(feature));
}
