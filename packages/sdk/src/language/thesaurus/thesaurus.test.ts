import { describe, expect, it } from "vitest";
import { TermRole, visitLexicon, visitThesaurus } from "../lexicon/compile.ts";
import { lexicon } from "../lexicon/index.ts";
import type { ConceptTable } from "../lexicon/types.ts";
import { care } from "./care.ts";
import { culture } from "./culture.ts";
import { thesaurus } from "./index.ts";
import { land } from "./land.ts";
import { rule } from "./rule.ts";
import { trade } from "./trade.ts";
import { travel } from "./travel.ts";
import { verbs } from "./verbs.ts";
import { words } from "./words.ts";

const fields: Readonly<Record<string, ConceptTable>> = {
  care,
  culture,
  land,
  rule,
  trade,
  travel,
  verbs,
  words,
};
const { concepts, opposites } = thesaurus();

describe("the thesaurus", () => {
  it("has each concept in one field alone", () => {
    const ids = Object.values(fields).flatMap((table) => Object.keys(table));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(Object.keys(concepts)).toHaveLength(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]*$/.test(id))).toEqual([]);
  });

  it("has phrases, and none but once in a concept", () => {
    const of: Record<string, string[]> = {};
    visitThesaurus({ concepts }, (phrase, concept) => {
      of[concept] = [...(of[concept] ?? []), phrase];
    });
    expect(Object.keys(concepts).filter((id) => of[id] === undefined)).toEqual([]);
    const twice = Object.entries(of).flatMap(([id, phrases]) =>
      phrases.filter((phrase, i) => phrase === "" || phrases.indexOf(phrase) !== i).map((p) => `${id}: ${p}`),
    );
    expect(twice).toEqual([]);
  });

  it("begins no phrase with a negation: what denies is to be read as denying", () => {
    const negators = new Set<string>();
    visitLexicon({
      concept: () => undefined,
      ask: () => undefined,
      role: (phrase, role) => {
        if (role === TermRole.negator) negators.add(phrase);
      },
    });
    const denying: string[] = [];
    visitThesaurus({ concepts }, (phrase, concept) => {
      const [first = ""] = phrase.split(" ");
      if (phrase.includes(" ") && ["no", "not", "never", "without", "nothing", "nobody"].includes(first))
        denying.push(`${concept}: ${phrase}`);
      if (/^[不没无未唔冇]/.test(phrase) && negators.has(phrase.charAt(0)))
        denying.push(`${concept}: ${phrase}`);
    });
    expect(denying).toEqual([]);
  });

  it("names opposites that there are", () => {
    const known = { ...lexicon().concepts, ...concepts };
    expect(opposites.filter(([a, b]) => !(a in known) || !(b in known) || a === b)).toEqual([]);
    const pairs = opposites.map((pair) => [...pair].sort().join(" "));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  });

  it("is written in lower case", () => {
    const loud = Object.entries(concepts).filter(([, { en = "" }]) => en !== en.toLowerCase());
    expect(loud.map(([id]) => id)).toEqual([]);
  });
});
