import type { CheckResult, Lang } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";

/** What is claimed of a fact and what the source has, with the fact's name. */
export interface Pair {
  readonly label: string;
  /** Whom or what the fact is about. */
  readonly subject: string;
  readonly claimed: string;
  readonly recorded: string;
}

/** What was typed without what sets one typing of it apart from another. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.。]$/u, "");

/**
 * The pairs of a verdict as a person needs them. A check compares in several respects and may find the same twice: each
 * pair is told once, and the whole claim, or statement, stands against a recorded value only where no part of it does.
 */
export function pairsOf(
  { claim, result }: { readonly claim: string; readonly result: CheckResult },
  lang: Lang,
  facts: Facts,
): Pair[] {
  const found = result.comparisons.filter(({ claimed, recorded }) => claimed !== "" && recorded !== "");
  const wholes = new Set([claim, ...(result.statements ?? []).map(({ text }) => text)].map(plain));
  const isWhole = ({ claimed }: { readonly claimed: string }) => wholes.has(plain(claimed));
  const recordedFor = new Set(found.filter((one) => !isWhole(one)).map(({ recorded }) => recorded));
  const seen = new Set<string>();
  return found
    .filter((one) => !isWhole(one) || !recordedFor.has(one.recorded))
    .map(({ fact: id, claimed, recorded }) => {
      const fact = facts.fact(id);
      return { label: fact.label[lang], subject: facts.entity(fact.subject).name[lang], claimed, recorded };
    })
    .filter((pair) => {
      // Against the whole claim one recorded value is told once, whichever facts have it.
      const key = isWhole(pair)
        ? pair.recorded
        : [pair.label, pair.subject, pair.claimed, pair.recorded].join("\n");
      return !seen.has(key) && seen.add(key);
    });
}
