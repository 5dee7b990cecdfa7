import { columns } from "../fitted/evidence-names.ts";
import { FITTING } from "../ranking/type-fit.ts";
import type { Weighed } from "../ranking/weighed.ts";
import type { Reading } from "../reading/read.ts";

/** A word of no more weight than this says nothing of what is asked. */
const SLIGHT = 0.2;
/** How far a fact must lead whose subject alone is named, and one that is called by a part of its label. */
const LEAD = { named: 2, called: 3 };

/**
 * Whether a question says no more than whom a fact is about and what kind of value it gives, or than words the fact is called by:
 * “how much is the scheme”, “who is Nicholas Chan”, “who was the moderator”. Most who ask at length about a scheme and money ask for
 * something else about it; who asks no more than that can mean nothing else.
 */
export function saysNoMore({ ask, tokens }: Reading, [best, next]: readonly Weighed[]): boolean {
  if (best === undefined) return false;
  const { cover, fit, subject, label, propertyNamed } = columns();
  const at = (column: number): number => best.evidence[column] as number;
  if (at(cover) < 1 || tokens.some(({ inferred }) => inferred !== -1)) return false;
  const lead = best.mark - (next?.mark ?? Number.NEGATIVE_INFINITY);
  // A label by itself, with no question word: “total funding”.
  if (ask === 0) return at(label) === 1 && at(propertyNamed) === 1 && lead >= LEAD.called;
  if (at(fit) < FITTING) return false;
  const named =
    at(subject) === 1 &&
    tokens.every(({ entity, weight }) => entity || weight < SLIGHT) &&
    lead >= LEAD.named;
  return named || (at(propertyNamed) === 1 && at(label) > 0 && lead >= LEAD.called);
}
