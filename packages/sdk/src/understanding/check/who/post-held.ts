import { fold } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Office } from "../../../lookup/role-references.ts";
import type { Entity } from "../../../model/entity.ts";
import type { Fact } from "../../../model/fact.ts";
import { ideasOf, isIn } from "../../reading/ideas.ts";
import { namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isReporting } from "../claim/reporting.ts";
import type { Finding } from "../match/findings.ts";
import { officeFactOf } from "./identity.ts";

/** From this weight a word says more than who holds a post. */
const MORE = 0.35;
/** … and from this one something of it: “for many years”. */
const SLIGHT = 0.2;

/** A claim that somebody holds a post, and says nothing else. */
interface Post {
  readonly person: string;
  /** Where the name stands among the tokens. */
  readonly named: number;
  /** The ideas of each of its titles, and where the last of them stands among the tokens. */
  readonly titles: readonly (readonly number[])[];
  readonly at: number;
  /** Whether the claim has not so much as a light word besides. */
  readonly isAll: boolean;
  /** Whether that says no more than that somebody is at the head. */
  readonly isHead: boolean;
  /** Whom the words for it call, where they are the pack's own: the alias “the chief inspector”. */
  readonly called: readonly string[];
  /** The bodies it is held at, with where they stand. */
  readonly bodies: readonly (readonly [id: string, at: number])[];
}

/**
 * “P is the chair of A”, and nothing else, held against the posts that the pack gives P: borne out by the fact that tells it,
 * contradicted by it where P holds the post at another body, somebody else holds it or P no deputy's one, and open where P holds another one.
 */
export function postHeld(index: FactIndex, claimed: Claimed): Finding | undefined {
  const post = postIn(index, claimed);
  if (post === undefined) return undefined;
  const { person, titles, at, bodies } = post;
  const other = post.called.find((id) => id !== person);
  const own = index.offices.filter((office) => office.person === person);
  const fact =
    other !== undefined
      ? officeFactOf(index, other, person)
      : own.length === 0
        ? -1
        : officeFactOf(index, person, person);
  if (fact === -1) return undefined;
  const found = (relation: Finding["relation"], token: number, shows?: Finding["shows"]): Finding => ({
    aspect: "subject",
    fact,
    tokens: [token],
    // What else P may hold, likely words may tell.
    ...(relation === "unclear" ? {} : { derived: true as const }),
    ...(shows === undefined ? {} : { shows }),
    relation,
  });
  const title = { titleOf: person };
  if (other !== undefined) return found("contradicts", post.named, { nameOf: other });
  const elsewhere = bodies.find(([id]) => !own.some((office) => isAt(index, office, id)));
  if (elsewhere !== undefined) {
    const { subject, value } = index.facts[fact] as Fact;
    const isOfSeat = value.kind === "entity" && value.entities.includes(person);
    return found("contradicts", elsewhere[1], isOfSeat ? { nameOf: subject } : undefined);
  }
  const there = own.filter((office) => bodies.every(([id]) => isAt(index, office, id)));
  const held = there.length > 0 ? there : own;
  const isOne = (title: readonly number[]): boolean =>
    held.some(({ ideas }) => title.some((idea) => ideas.has(idea)));
  const isSame = titles.every(isOne) && titles.length + post.called.length > 0;
  const ahead = deputyAhead(index, claimed, post);
  if (ahead !== undefined) return { ...found("contradicts", at, title), ahead };
  if (isSame && !post.isHead)
    return post.isAll && isHeldThere(index, claimed, post) ? found("agrees", at, title) : undefined;
  const isTitled = ({ ideas }: Office): boolean =>
    [...ideasOf(index, "title")].some((idea) => ideas.has(idea));
  // A chair may be president as well: the source does not say so.
  if (titles.length > 0 && !post.isHead && held.every(isTitled)) return found("unclear", at, title);
  return isTitleOfOther(index, claimed, post) ? found("contradicts", at, title) : undefined;
}

/** Reads who holds which post where; nothing if a text says anything else. */
function postIn(index: FactIndex, { reading, quantities, dates }: Claimed): Post | undefined {
  const { tokens, text, roles } = reading;
  if (quantities.length + dates.length > 0 || roles.some(({ role }) => role & TermRole.negator))
    return undefined;
  let person: string | undefined;
  let named = -1;
  let at = -1;
  let isHead = false;
  const titles: number[][] = [];
  let isAll = true;
  const called: string[] = [];
  const bodies: [string, number][] = [];
  for (const [t, token] of tokens.entries()) {
    const { features, weight } = token;
    if (features.some((feature) => isReporting(index, feature))) return undefined;
    const ids = namesOf(index, features);
    const people = ids.filter((id) => index.entities.get(id)?.type === "person");
    const [one] = people;
    if (people.length > 1) return undefined;
    if (one !== undefined && isByName(index.entities.get(one) as Entity, token, text)) {
      if (person !== undefined && person !== one) return undefined;
      person = one;
      named = t;
      continue;
    }
    const ofTitle = features.filter((feature) => ideasOf(index, "title").has(feature));
    const ofHead = isIn(index, "heading", features);
    if (one !== undefined && ofTitle.length === 0 && !ofHead) called.push(one);
    if (one !== undefined || ofTitle.length > 0 || ofHead) {
      at = t;
      if (ofTitle.length > 0) titles.push(ofTitle);
      isHead ||= ofHead && ofTitle.length === 0;
    } else if (ids.length > 0) for (const id of ids) bodies.push([id, t]);
    else if (!isIn(index, "post", features)) {
      if (weight >= MORE) return undefined;
      isAll &&= weight < SLIGHT;
    }
  }
  if (person === undefined || at === -1) return undefined;
  return {
    person,
    named,
    titles,
    at,
    isHead,
    isAll,
    called,
    bodies: bodies.filter(([id]) => isSeat(index, id)),
  };
}

/** Whether a token calls somebody by part of the name, and not by what they do. */
function isByName({ name }: Entity, { start, end, role }: Token, text: string): boolean {
  const word = text.slice(start, end);
  return (role & TermRole.office) === 0 && Object.values(name).some((own) => fold(own).includes(word));
}

const SEATS: ReadonlySet<string | undefined> = new Set(["organization", "programme"]);
const isSeat = ({ entities }: FactIndex, id: string): boolean => SEATS.has(entities.get(id)?.type);

/** Whether an office is held at a body, at what that is part of, or at a part of it. */
const isAt = ({ entities }: FactIndex, { bodies }: Office, id: string): boolean =>
  bodies.has(id) ||
  bodies.has(entities.get(id)?.partOf ?? "") ||
  [...bodies].some((body) => entities.get(body)?.partOf === id);

/**
 * Whether a post is at the very bodies that are named, and of all of them: who heads the Asian part of a company does not head the company,
 * nor who manages a department the bank.
 */
function isHeldThere({ entities }: FactIndex, { reading }: Claimed, { person, bodies }: Post): boolean {
  const roles = entities.get(person)?.roles ?? [];
  const isOfPart = parts().test(reading.text);
  return bodies.every(([id]) =>
    roles.some(
      ({ organization, title }) =>
        organization === id && (isOfPart || !Object.values(title).some((one) => parts().test(fold(one)))),
    ),
  );
}
const parts = lazy(() => either(lexicon().titles.parts));

/** What makes another title of one, right before it or at its beginning. */
const signs = lazy(() => {
  const words = lexicon().titles.before;
  return {
    before: new RegExp(`(?:(?<![a-z])(?:${latin(words)})[ -]?|(?:${chinese(words)}))$`),
    first: new RegExp(`^(?:(?:${latin(words)})|${chinese(words)})`),
  };
});
/** The longest of those words. */
const REACH = 12;

/**
 * “Deputy governor”, 前行長: how many characters before a title make another one of it, which the pack does not give the person; nothing
 * where none do.
 */
function deputyAhead(index: FactIndex, { reading }: Claimed, { person, at }: Post): number | undefined {
  const { start, end } = reading.tokens[at] as Token;
  const { before, first } = signs();
  const ahead = reading.text.slice(Math.max(0, start - REACH), start);
  const found = before.exec(ahead)?.[0];
  const sign = found?.trim() ?? first.exec(reading.text.slice(start, end))?.[0];
  if (sign === undefined) return undefined;
  const roles = index.entities.get(person)?.roles ?? [];
  const isOwn = roles.some(({ title }) => Object.values(title).some((one) => fold(one).includes(sign)));
  return isOwn ? undefined : (found?.length ?? 0);
}

const ends = lazy(() => {
  const { endings, apart } = lexicon().titles;
  return new RegExp(`(?<!${chinese(apart)})(?<=(?:${chinese(endings)}))$`);
});

/** 院長 of somebody who is 署長: whether a Chinese title is none that the pack gives to a person all of whose titles are such. */
function isTitleOfOther(index: FactIndex, { reading }: Claimed, { person, at }: Post): boolean {
  const { start, end } = reading.tokens[at] as Token;
  const word = reading.text.slice(start, end);
  const entity = index.entities.get(person) as Entity;
  const own = (entity.roles ?? []).map(({ title }) => fold(title["zh-Hant"]));
  return (
    ends().test(word) &&
    own.every((title) => ends().test(title) && !title.includes(word)) &&
    !entity.aliases.some((alias) => fold(alias).includes(word))
  );
}
