import { fold } from "../../language/fold.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import type { Entity } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import type { Span } from "../../quantities/quantity.ts";
import { ORDINALS } from "../../quantities/words/english-numbers.ts";

const NUMERALS = "一二三四五六七八九十";

/** The ways in which names count what they are of: “the 15th plan”, 第十五個規劃, and 十五五, in which the middle does. */
const countings = lazy((): readonly RegExp[] => [
  new RegExp(`(?<![a-z0-9])(?:\\d{1,3}(?:st|nd|rd|th)|${Object.keys(ORDINALS()).join("|")})(?![a-z])`, "g"),
  new RegExp(`(?<=第)(?:[${NUMERALS}]+|\\d+)`, "g"),
  new RegExp(`(?<=(?:^|[^${NUMERALS}])[${NUMERALS}])[${NUMERALS}](?=[${NUMERALS}](?:$|[^${NUMERALS}]))`, "g"),
]);
/** What a folded name or text that counts has, told sooner than whether it does; two patterns, each of which is looked for fast. */
const hints = lazy((): readonly [figures: RegExp, words: RegExp] => [
  new RegExp(`\\d(?:st|nd|rd|th)|第|[${NUMERALS}]{3}`),
  new RegExp(Object.keys(ORDINALS()).join("|")),
]);
const mayCount = (folded: string): boolean => {
  const [figures, words] = hints();
  return figures.test(folded) || words.test(folded);
};

/** The number in a name: 15 of “15th”, “fifteenth” and 十五. */
function numberOf(counted: string): number {
  const [, tens = "", ten, ones = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(counted) ?? [];
  if (ten === undefined) return ORDINALS()[counted] ?? Number.parseInt(counted, 10);
  const digit = (one: string): number => NUMERALS.indexOf(one) + 1;
  return ten === ""
    ? digit(ones || tens)
    : 10 * (tens === "" ? 1 : digit(tens)) + (ones === "" ? 0 : digit(ones));
}

/** A number in a text, with how it counts and what stands around it. */
interface Counted extends Span {
  readonly text: string;
  readonly counting: RegExp;
  readonly number: number;
}

/** The numbers in a folded text; hyphens and spaces in it are all the same. */
function* countedIn(folded: string): Generator<Counted> {
  const text = folded.replace(/[^\p{L}\p{N}]/gu, (sign) => " ".repeat(sign.length));
  for (const counting of countings())
    for (const { 0: counted, index: start } of text.matchAll(counting))
      yield { text, counting, number: numberOf(counted), start, end: start + counted.length };
}

/** A name that counts what it is of, without its number. */
interface Name {
  readonly before: string;
  readonly behind: string;
  readonly counting: RegExp;
  readonly entity: string;
  /** The numbers of all that the pack so calls, and of what it tells. */
  readonly numbers: Set<number>;
}

const LATIN = /[a-z0-9]{2}/;

function isNamed({ before, behind, counting }: Name, { text, counting: own, start, end }: Counted): boolean {
  const [from, to] = [start - before.length, end + behind.length];
  // “Plan” is not named in “planet”.
  const isWhole = (at: number): boolean => !LATIN.test(text.slice(at - 1, at + 1));
  return (
    counting === own &&
    from >= 0 &&
    text.startsWith(behind, end) &&
    text.startsWith(before, from) &&
    isWhole(from) &&
    isWhole(to)
  );
}

const namesOf = ({ name, aliases }: Entity): string[] => [...Object.values(name), ...aliases];

const namesIn = /* @__PURE__ */ perIndex((index): readonly Name[] => {
  const names: Name[] = [];
  for (const entity of index.entities.values())
    for (const name of namesOf(entity).map(fold).filter(mayCount))
      for (const { text, counting, number, start, end } of countedIn(name)) {
        const [before, behind] = [text.slice(0, start), text.slice(end)];
        if (before.length + behind.length > 0)
          names.push({ before, behind, counting, entity: entity.id, numbers: new Set([number]) });
      }
  if (names.length === 0) return names;
  const told = index.facts.flatMap(({ statement, label }) => [
    ...Object.values(statement),
    ...Object.values(label),
  ]);
  for (const text of [...told, ...[...index.entities.values()].flatMap(namesOf)].map(fold).filter(mayCount))
    for (const one of countedIn(text))
      for (const name of names) if (isNamed(name, one)) name.numbers.add(one.number);
  return names;
});

/** Another of a series than the pack has, where a folded text names it, those that the pack has, and whether the text counts these, too. */
export interface Sibling extends Span {
  readonly entities: ReadonlySet<string>;
  readonly besideOwn: boolean;
}

/** What a text names of a series of which the pack has another: “the 14th Five-Year Plan”, 十四五, where it has the 15th. */
export function siblingIn(index: FactIndex, text: string): Sibling | undefined {
  if (!mayCount(text)) return undefined;
  const all = [...countedIn(text)];
  for (const one of all) {
    const names = namesIn(index).filter((name) => isNamed(name, one));
    const [name] = names;
    if (name === undefined || names.some(({ numbers }) => numbers.has(one.number))) continue;
    return {
      start: one.start - name.before.length,
      end: one.end + name.behind.length,
      entities: new Set(names.map(({ entity }) => entity)),
      besideOwn: all.some(({ number }) => names.some(({ numbers }) => numbers.has(number))),
    };
  }
  return undefined;
}

/** Whether a text is of another of a series than a fact, but for a fact that tells which one it is. */
export function isOfSibling(index: FactIndex, text: string, fact: number): boolean {
  const sibling = siblingIn(index, text);
  if (sibling === undefined || sibling.besideOwn) return false;
  const { subject, value } = index.facts[fact] as Fact;
  return !(sibling.entities.has(subject) && value.kind === "rank");
}
