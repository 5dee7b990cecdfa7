import { LANGS, type Lang } from "../../language/langs.ts";
import type { Fact } from "../../model/fact.ts";
import type { Value } from "../../model/value.ts";
import type { Exportable } from "../exportable.ts";

/** A column of the table: its Table Schema field and what it holds for a fact; undefined is an empty cell. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
  readonly cell: (fact: Fact, base: Exportable) => string | number | boolean | undefined;
}

const required = { required: true } as const;
const SUFFIX: Record<Lang, string> = { en: "en", "zh-Hant": "zh_hant", "zh-Hans": "zh_hans" };
const LANGUAGE: Record<Lang, string> = {
  en: "English",
  "zh-Hant": "Traditional Chinese",
  "zh-Hans": "Simplified Chinese",
};

/** One column for each language. */
function inEachLang(
  name: string,
  title: string,
  description: string,
  cell: (fact: Fact, lang: Lang, base: Exportable) => string | undefined,
  constraints?: Column["constraints"],
): Column[] {
  return LANGS.map((lang) => ({
    name: `${name}_${SUFFIX[lang]}`,
    type: "string",
    title: `${title} (${LANGUAGE[lang]})`,
    description,
    ...(constraints === undefined ? {} : { constraints }),
    cell: (fact, base) => cell(fact, lang, base),
  }));
}

/** A member of the value, where its kind has one. */
const of =
  <K extends string>(member: K) =>
  (fact: Fact): Extract<Value, Record<K, unknown>>[K] | undefined =>
    (fact.value as Record<string, unknown>)[member] as Extract<Value, Record<K, unknown>>[K] | undefined;

/** Words within a cell are joined by a space: none of the ids, digests and positions holds one. */
const joined = (items: readonly (string | number)[]): string => items.join(" ");

const QUALIFIERS = ["exact", "about", "nearly", "over", "at-least", "at-most", "under"];
const MODALITIES = ["reported", "planned", "forecast", "opinion", "recommendation", "survey"];
const ROLES = ["as-of", "period", "happened", "expected"];

/** The columns, in order; the table and its descriptor are both made from them. */
export const COLUMNS: readonly Column[] = [
  {
    name: "id",
    type: "string",
    title: "Fact",
    description: "Identifier, <subject>.<property>; stable for ever.",
    constraints: { required: true, unique: true },
    cell: (fact) => fact.id,
  },
  {
    name: "subject",
    type: "string",
    title: "Subject",
    description: "Id of the entity that the fact is about.",
    constraints: required,
    cell: (fact) => fact.subject,
  },
  {
    name: "topic",
    type: "string",
    title: "Topic",
    description: "Topic that the fact is at home under.",
    constraints: required,
    cell: (fact) => fact.topics[0],
  },
  {
    name: "other_topics",
    type: "string",
    title: "Other topics",
    description: "Further topics, joined by a space.",
    cell: (fact) => joined(fact.topics.slice(1)),
  },
  ...inEachLang("label", "Label", "Name of the property.", (fact, lang) => fact.label[lang], required),
  {
    name: "kind",
    type: "string",
    title: "Kind of value",
    description: "Which of the columns below hold the value; for text, the statement is the value.",
    constraints: {
      required: true,
      enum: ["money", "count", "percent", "rank", "duration", "date", "status", "entity", "text"],
    },
    cell: (fact) => fact.value.kind,
  },
  ...inEachLang(
    "value",
    "Value in words",
    "The value with its qualifier and unit; empty for text.",
    (fact, lang, base) => base.format(fact.value, lang),
  ),
  {
    name: "amount",
    type: "number",
    title: "Amount",
    description: "Whole units of currency, 90 for 90 %, or a place in a ranking. Read it with its qualifier.",
    cell: of("amount"),
  },
  {
    name: "qualifier",
    type: "string",
    title: "Qualifier",
    description: "How the amount is hedged: “nearly” 30 is fewer than 30.",
    constraints: { enum: QUALIFIERS },
    cell: of("qualifier"),
  },
  {
    name: "unit",
    type: "string",
    title: "Unit",
    description:
      "What is counted, year or month for a duration, percent, or rank; money has a currency instead.",
    cell: (fact) =>
      fact.value.kind === "percent" || fact.value.kind === "rank" ? fact.value.kind : of("unit")(fact),
  },
  {
    name: "currency",
    type: "string",
    title: "Currency",
    description: "ISO 4217 code.",
    constraints: { enum: ["HKD", "CNY", "USD"] },
    cell: of("currency"),
  },
  {
    name: "currency_inferred",
    type: "boolean",
    title: "Currency inferred",
    description: "True where the source does not name the currency.",
    cell: of("currencyInferred"),
  },
  {
    name: "basis",
    type: "string",
    title: "Basis",
    description: "What a percentage compares with.",
    constraints: { enum: ["year-on-year"] },
    cell: of("basis"),
  },
  {
    name: "ranking",
    type: "string",
    title: "Ranking",
    description: "Id of the list that a rank is in.",
    cell: of("list"),
  },
  {
    name: "ranking_size",
    type: "integer",
    title: "Size of the ranking",
    description: "How many are ranked, where the source says so.",
    cell: of("of"),
  },
  {
    name: "date",
    type: "string",
    title: "Date",
    description: "The value of a date, in EDTF (ISO 8601-2); a trailing ? marks it uncertain.",
    cell: of("edtf"),
  },
  {
    name: "status",
    type: "string",
    title: "Status",
    description: "Where the subject stands.",
    cell: of("status"),
  },
  {
    name: "entities",
    type: "string",
    title: "Entities",
    description: "Ids of the entities that are the value, joined by a space.",
    cell: (fact) => (fact.value.kind === "entity" ? joined(fact.value.entities) : undefined),
  },
  {
    name: "modality",
    type: "string",
    title: "Modality",
    description: "What kind of saying it is; anything but reported must show when it is displayed.",
    constraints: { required: true, enum: MODALITIES },
    cell: (fact) => fact.modality,
  },
  {
    name: "speaker",
    type: "string",
    title: "Speaker",
    description: "Id of the entity that said it; empty where the source reports it in its own voice.",
    cell: (fact) => fact.attribution.speaker,
  },
  {
    name: "via",
    type: "string",
    title: "Quoted from",
    description: "Id of the report, survey or list that it was quoted from.",
    cell: (fact) => fact.attribution.via,
  },
  {
    name: "time",
    type: "string",
    title: "Time",
    description: "When it holds, in EDTF (ISO 8601-2).",
    cell: (fact) => fact.time?.edtf,
  },
  {
    name: "time_role",
    type: "string",
    title: "Role of the time",
    description: "What the time means for the fact.",
    constraints: { enum: ROLES },
    cell: (fact) => fact.time?.role,
  },
  ...inEachLang(
    "statement",
    "Statement",
    "One sentence in our own words.",
    (fact, lang) => fact.statement[lang],
    required,
  ),
  {
    name: "source",
    type: "string",
    title: "Source",
    description: "Ids of the sources, joined by a space.",
    constraints: required,
    cell: (fact) => joined([...new Set(fact.evidence.map(({ source }) => source))]),
  },
  {
    name: "lines",
    type: "string",
    title: "Lines",
    description: "1-based lines of the source text, one for each place that proves it, joined by a space.",
    constraints: required,
    cell: (fact) => joined(fact.evidence.map(({ line }) => line)),
  },
  {
    name: "ranges",
    type: "string",
    title: "Ranges",
    description: "start..end in code points within each line, end exclusive, in the order of the lines.",
    constraints: required,
    cell: (fact) => joined(fact.evidence.map(({ start, end }) => `${start}..${end}`)),
  },
  {
    name: "digests",
    type: "string",
    title: "Digests",
    description: "SHA-256 of each range in UTF-8, in the order of the lines.",
    constraints: required,
    cell: (fact) => joined(fact.evidence.map(({ digest }) => digest)),
  },
  ...inEachLang(
    "citation",
    "Citation",
    "One line to copy beside the figure.",
    (fact, lang, base) => base.cite(fact, lang),
    required,
  ),
  {
    name: "revision",
    type: "integer",
    title: "Revision",
    description: "Grows when value or wording is corrected.",
    constraints: required,
    cell: (fact) => fact.revision,
  },
  {
    name: "supersedes",
    type: "string",
    title: "Supersedes",
    description: "Id of the older figure that this one replaces.",
    cell: (fact) => fact.supersedes,
  },
];
