import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Token } from "./token.ts";

/** Whether a token names a person. */
export const isPerson = ({ features: known, entities }: FactIndex, token: Token | undefined): boolean =>
  token?.kind === FeatureKind.entity &&
  token.features.some(
    (f) => known.kind(f) === FeatureKind.entity && entities.get(known.name(f))?.type === "person",
  );
