import type { Entity } from "../model/entity.ts";

const BRACKETS = /\s*[（(][^）)]*[）)]\s*/g;
const LEGAL_FORM =
  /(?:\s+(?:company\s+)?(?:limited|ltd\.?|inc\.?|corporation|group)|股份有限公司|有限公司|集團|集团)$/i;
const HOME = /^(?:the\s+)?(?:hong kong'?s?\s+|香港|港)(?=.{3})/i;
const MIN_HAN = 3;
/** Titles that follow a Chinese surname. */
const TITLES = ["生", "先生"];

const known = new WeakMap<Entity, ReadonlySet<string>>();

/**
 * Every name a person may type for an entity: those it is given, and each without its brackets, its legal form and
 * a leading “Hong Kong”, which readers there leave out.
 */
export function entityNames(entity: Entity): ReadonlySet<string> {
  let names = known.get(entity);
  if (names === undefined) {
    names = namesOf(entity);
    known.set(entity, names);
  }
  return names;
}

function namesOf(entity: Entity): Set<string> {
  const names = new Set<string>();
  const given = [...Object.values(entity.name), ...entity.aliases];
  if (entity.printed !== undefined) given.push(entity.printed);
  if (entity.likely !== undefined) given.push(...Object.values(entity.likely));
  for (const name of given) {
    names.add(name);
    const short = name.replace(BRACKETS, " ").trim().replace(LEGAL_FORM, "").trim();
    if (isName(short)) names.add(short);
    if (entity.type === "person" || entity.type === "place") continue;
    const bare = short.replace(HOME, "");
    if (isName(bare)) names.add(bare);
  }
  if (entity.type === "person") {
    const words = entity.name.en.replace(BRACKETS, " ").trim().split(/\s+/);
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined && last.length > 2) names.add(last);
    const surname = /^[㐀-鿿](?=[㐀-鿿]{1,2}$)/.exec(entity.name["zh-Hant"].replace(BRACKETS, ""))?.[0];
    if (surname !== undefined) for (const title of TITLES) names.add(surname + title);
  }
  return names;
}

/** A name must keep enough to be one: a word of four letters, two words, or three characters. */
function isName(text: string): boolean {
  if (/[㐀-鿿]/.test(text)) return text.length >= MIN_HAN;
  return (
    text.length >= 4 &&
    !/['’]s$/.test(text) &&
    // No sign; `\p{L}` would take longer to read at import than ten other patterns.
    /^[^\s!-/:-@[-`{-~“‘«]/.test(text) &&
    (text.includes(" ") || /[A-Z].*[A-Z]|^[A-Z]/.test(text)) &&
    !GENERIC.test(text)
  );
}

/** What is left of some names says nothing by itself. */
const GENERIC =
  /^(?:ai|the|bank|company|group|park|centre|center|government|committee|institute|industry|office|association|bond market|forum|conference)$/i;
