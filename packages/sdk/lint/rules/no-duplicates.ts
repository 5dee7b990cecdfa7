import { LANGS } from "../../src/language/langs.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { ValueKind } from "../../src/model/value.ts";
import type { Rule } from "../rule.ts";

/** Share of letter pairs that two statements of one subject may have in common before they say the same. */
const MAX_LIKENESS = 0.9;

/** Kinds whose value alone tells what is said; two things of one subject may well have one status. */
const MEASURED: ReadonlySet<ValueKind> = new Set(["money", "count", "percent", "rank", "duration"]);

/** Nothing is recorded twice. */
export const noDuplicates: Rule = {
  name: "no-duplicates",
  description:
    "No two facts have the same subject, value and time, the same evidence and value, or nearly the same words.",
  *check(pack) {
    const seen: Fact[] = [];
    for (const fact of pack.facts) {
      for (const other of seen) {
        const likeness = likenessOf(fact, other);
        if (likeness === undefined) continue;
        const message = `Merge with ${other.id}, or say what sets them apart: they have ${likeness}.`;
        yield { kind: "fact", id: fact.id, message };
      }
      seen.push(fact);
    }
  },
};

function likenessOf(a: Fact, b: Fact): string | undefined {
  // A text has its value in the statement, so only the wording can tell.
  if (a.value.kind !== "text" && same(a.value, b.value)) {
    if (a.subject === b.subject && same(a.time, b.time) && MEASURED.has(a.value.kind)) {
      return "the same subject, value and time";
    }
    if (same(a.evidence, b.evidence)) return "the same evidence and value";
  }
  const lang = LANGS.find((lang) => a.statement[lang] === b.statement[lang]);
  if (lang !== undefined) return `the same ${lang} statement`;
  if (
    a.subject === b.subject &&
    same(a.value, b.value) &&
    LANGS.every((lang) => dice(a, b, lang) > MAX_LIKENESS)
  ) {
    return "nearly the same statement";
  }
  return undefined;
}

/** Structural equality of what is JSON, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Dice coefficient of the letter pairs of two statements: 1 when they have the same ones. */
function dice(a: Fact, b: Fact, lang: (typeof LANGS)[number]): number {
  const x = pairs(a.statement[lang]);
  const y = pairs(b.statement[lang]);
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return (2 * shared) / (x.size + y.size);
}

function pairs(text: string): Set<string> {
  const letters = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
  return new Set(letters.map((letter, index) => letter + (letters[index + 1] ?? "")));
}
