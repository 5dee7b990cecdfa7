import type { Entity, Lang } from "@hk-ai/sdk";

/** A name that is no longer than this needs no shorter one. */
const LONG = 30;

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}+]+/gu) ?? [];
const partsOf = (alias: string): string[] => alias.split(/[\s-]+/).filter((part) => part !== "");
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{Nd}\p{P}\p{Zs}+]+$/u.test(name);
const isProper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The first letters of words as an acronym may have them: small words count or do not, and a plural may show. */
function initials(words: readonly string[]): Set<string> {
  const first = (some: readonly string[]) =>
    some
      .map((word) => word.slice(0, 1))
      .join("")
      .toUpperCase();
  const letters = [first(words), first(words.filter(isProper))];
  return new Set(words.at(-1)?.endsWith("s") ? [...letters, ...letters.map((one) => `${one}S`)] : letters);
}

/** How many words from `from` on a part of an alias stands for: the word itself, or the initials of several. */
function covered(part: string, words: readonly string[], from: number): number[] {
  if (words[from]?.toLowerCase() === part.toLowerCase()) return [1];
  const acronym = part.replace(/[^\p{L}]/gu, "");
  if (acronym.length < 2 || acronym !== acronym.toUpperCase()) return [];
  return words.flatMap((_word, end) => {
    const length = end + 1 - from;
    return length > 1 && initials(words.slice(from, end + 1)).has(acronym) ? [length] : [];
  });
}

/** Whether parts stand for all the words from `from` to the end. */
function standsFor(parts: readonly string[], words: readonly string[], from: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return from === words.length;
  return covered(part, words, from).some((length) => standsFor(rest, words, from + length));
}

/** Shorter forms of a name; absent where there are none. */
export interface ShortNames {
  /** Which still tells what it is: “AI Subsidy Scheme”. */
  readonly words?: string;
  /** The initials of all of it: “OASES”. */
  readonly acronym?: string;
}

/**
 * A long name as it is commonly shortened. Among what people type for an entity, slang and all, that is what stands for
 * the end of the name word for word, some words by their initials; of several the one that says most is taken.
 */
export function shortNames({ name, aliases }: Entity, lang: Lang): ShortNames {
  const full = name[lang];
  if (full.length <= LONG || !isLatin(full)) return {};
  const words = wordsOf(full);
  const kept = (part: string) =>
    /\p{L}/u.test(part) && words.some((word) => word.toLowerCase() === part.toLowerCase());
  const worded = aliases.filter((alias) => {
    const parts = partsOf(alias);
    if (alias.length > LONG || !isProper(alias) || !parts.some(kept)) return false;
    return words.some((_word, from) => standsFor(parts, words, from));
  });
  const [longest] = worded.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const acronym = aliases.find((alias) => initials(words).has(alias));
  return {
    ...(longest === undefined ? {} : { words: longest }),
    ...(acronym === undefined ? {} : { acronym }),
  };
}
