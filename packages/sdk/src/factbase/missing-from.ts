import { LANGS } from "../language/langs.ts";
import { lazy } from "../lazy.ts";
import type { List } from "../model/lists.ts";
import type { ValueKind } from "../model/value.ts";

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;
const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isLocalized: Test = (value) => isThing(value) && LANGS.every((lang) => isText(value[lang]));
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const shaped =
  (shape: Shape): Test =>
  (value) =>
    isThing(value) && Object.entries(shape).every(([field, test]) => test(value[field]));

const AMOUNT: Shape = { amount: isNumber, qualifier: isText };
const values = lazy(
  (): Readonly<Record<ValueKind, Shape>> => ({
    money: { ...AMOUNT, currency: isText },
    count: { ...AMOUNT, unit: isText },
    percent: AMOUNT,
    rank: { ...AMOUNT, list: isText },
    duration: { ...AMOUNT, unit: isText },
    date: { edtf: isText },
    status: { status: isText },
    entity: { entities: listOf(isText) },
    text: {},
  }),
);
const isValue: Test = (value) =>
  isThing(value) &&
  Object.hasOwn(values(), String(value["kind"])) &&
  shaped(values()[value["kind"] as ValueKind])(value);

const shapes = lazy((): Readonly<Record<List, Shape>> => {
  const named = { id: isText, aliases: listOf(isText) };
  return {
    sources: {
      id: isText,
      title: isLocalized,
      publisher: isLocalized,
      published: isText,
      publishedNote: isLocalized,
    },
    topics: { ...named, label: isLocalized, description: isLocalized },
    entities: {
      ...named,
      type: isText,
      name: isLocalized,
      roles: maybe(listOf(shaped({ title: isLocalized }))),
    },
    units: {
      ...named,
      name: shaped({ en: shaped({ one: isText, other: isText }), "zh-Hant": isText, "zh-Hans": isText }),
    },
    facts: {
      id: isText,
      subject: isText,
      topics: listOf(isText),
      value: isValue,
      time: maybe(shaped({ edtf: isText, role: isText })),
      modality: isText,
      attribution: isThing,
      label: isLocalized,
      aliases: maybe(listOf(isText)),
      mentions: maybe(listOf(isText)),
      statement: isLocalized,
      evidence: listOf(shaped({ source: isText, line: isNumber, digest: isText })),
    },
  };
});

/**
 * The fields that whatever reads a pack relies on and that are absent, or of another kind. No more than that: the `Pack` schema
 * sees the rest, and is not worth its weight to who has checked a pack already.
 */
export function missingFrom(pack: unknown): string[] {
  return Object.entries(shapes()).flatMap(([list, shape]) => {
    const things = isThing(pack) ? pack[list] : undefined;
    if (!Array.isArray(things)) return [list];
    return things.flatMap((thing: unknown, index) => {
      const place = `${list}[${index}]`;
      if (!isThing(thing)) return [place];
      const of = isText(thing["id"]) ? ` (“${thing["id"]}”)` : "";
      return Object.entries(shape).flatMap(([field, test]) =>
        test(thing[field]) ? [] : [`${place}.${field}${of}`],
      );
    });
  });
}
