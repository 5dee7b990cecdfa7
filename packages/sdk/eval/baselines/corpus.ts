import { fold } from "../../src/language/fold.ts";
import type { Pack } from "../../src/model/pack.ts";

/** What a search library gets of a fact: everything a reader could search for, in every script. */
export interface Doc {
  readonly id: number;
  readonly label: string;
  readonly aliases: string;
  readonly statement: string;
  readonly names: string;
}

/** A search library over the facts of a pack. */
export interface Baseline {
  readonly name: string;
  /** Positions of facts in the pack, best first. */
  search(query: string): readonly number[];
}

export function corpus(pack: Pack): Doc[] {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const namesOf = (id: string | undefined): string[] => {
    const entity = id === undefined ? undefined : entities.get(id);
    return entity === undefined ? [] : [...Object.values(entity.name), ...entity.aliases];
  };
  return pack.facts.map((fact, id) => ({
    id,
    label: Object.values(fact.label).join(" "),
    aliases: (fact.aliases ?? []).join(" "),
    statement: Object.values(fact.statement).join(" "),
    names: [
      ...namesOf(fact.subject),
      ...namesOf(fact.attribution.speaker),
      ...(fact.mentions ?? []).flatMap(namesOf),
    ].join(" "),
  }));
}

const PIECES = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;

/** Folded words, and pairs of neighbouring Han characters: the set-up that served every library best. */
export function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const [piece] of fold(text).matchAll(PIECES)) {
    if (!/\p{Script=Han}/u.test(piece) || piece.length === 1) tokens.push(piece);
    else for (let i = 0; i + 1 < piece.length; i += 1) tokens.push(piece.slice(i, i + 2));
  }
  return tokens;
}
