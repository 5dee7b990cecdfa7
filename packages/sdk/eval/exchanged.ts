import type { Entity } from "../src/model/entity.ts";
import type { Localized } from "../src/model/localized.ts";
import type { Pack } from "../src/schema.ts";
import type { Understanding } from "../src/understanding/index.ts";
import { isRight } from "./judge.ts";
import { othersOf, withOtherNames } from "./other-name.ts";
import { OUTSIDERS } from "./outsiders.ts";
import type { EvalSet } from "./rows.ts";
import { createTally, type Tally } from "./tally.ts";

/** Spreads the names that are put in over the rows. */
const STRIDE = 7;

/**
 * Questions that are answered rightly and claims that are borne out, with another name put in, one of the pack's and one that it has
 * not: whether they are no longer answered with the same fact, and no longer borne out.
 */
export function exchanged(
  packs: readonly { readonly pack: Pack; readonly understanding: Understanding; readonly set: EvalSet }[],
): Tally {
  const tally = createTally();
  for (const { pack, understanding, set } of packs) {
    let n = 0;
    const pick = <T>(some: readonly T[]): T | undefined => some[(STRIDE * n) % Math.max(1, some.length)];
    const kinds = (text: string): [kind: string, chosen: (own: Entity) => Localized | undefined][] => [
      ["own", (own) => pick(othersOf(pack.entities, text, own))?.name],
      ["unknown", ({ type }) => pick(OUTSIDERS[type] ?? [])],
    ];
    for (const { question, gold } of set.questions) {
      const asked = understanding.ask(question);
      if (gold === null || asked.status !== "answered" || !isRight(asked.facts[0], gold)) continue;
      n += 1;
      const [fact] = asked.facts;
      for (const [kind, chosen] of kinds(question))
        for (const other of withOtherNames(pack.entities, question, fact, chosen)) {
          const result = understanding.ask(other);
          tally.add(`questions ${kind}`, result.status !== "answered" || result.facts[0].id !== fact.id);
        }
    }
    for (const { claim, label } of set.claims) {
      const { verdict, facts } = understanding.check(claim);
      const [fact] = facts;
      if (label !== "supported" || verdict !== "supported" || fact === undefined) continue;
      n += 1;
      for (const [kind, chosen] of kinds(claim))
        for (const other of withOtherNames(pack.entities, claim, fact, chosen))
          tally.add(`claims ${kind}`, understanding.check(other).verdict !== "supported");
    }
  }
  return tally;
}
