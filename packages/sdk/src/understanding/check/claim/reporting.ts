import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { OFFICES } from "../../../lookup/role-references.ts";
import { ideasOf } from "../../reading/ideas.ts";

/** Whether a feature is the name of an office. */
export function isOffice(index: FactIndex, feature: number): boolean {
  return index.features.kind(feature) === FeatureKind.concept && OFFICES.has(index.features.name(feature));
}

/** Whether a feature is a word of saying, thinking or advising. */
export const isReporting = (index: FactIndex, feature: number): boolean =>
  ideasOf(index, "reporting").has(feature);
