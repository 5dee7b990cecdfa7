import type { Evidence } from "../model/evidence.ts";
import type { AuthoredFact } from "../model/fact.ts";

/** Evidence by fact id, complete for a list of facts. */
export type EvidenceOf<Facts extends readonly AuthoredFact[]> = Readonly<
  Record<Facts[number]["id"], readonly Evidence[]>
>;

type WithEvidence<Facts extends readonly AuthoredFact[]> = {
  readonly [K in keyof Facts]: Facts[K] & { readonly evidence: readonly Evidence[] };
};

/** Joins facts as written with the evidence computed for them, keeping every literal type. */
export function withEvidence<const Facts extends readonly AuthoredFact[]>(
  facts: Facts,
  evidence: EvidenceOf<Facts>,
): WithEvidence<Facts> {
  const joined: readonly AuthoredFact[] = facts.map((fact) => ({
    ...fact,
    evidence: evidence[fact.id as Facts[number]["id"]],
  }));
  return joined as WithEvidence<Facts>;
}
