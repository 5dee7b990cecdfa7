import type { Lang } from "../language/langs.ts";
import type { Entity } from "../model/entity.ts";
import type { Unit } from "../model/unit.ts";
import type { Value } from "../model/value.ts";
import { digits, ranked, sum } from "./amount.ts";
import { formatDate } from "./date.ts";
import { CURRENCY_WORDS, list, QUALIFIER_WORDS, STATUS_WORDS, YEAR_ON_YEAR } from "./words.ts";

/** The names that values refer to by id. */
export interface Names {
  readonly unit: (id: string) => Unit | undefined;
  readonly entity: (id: string) => Entity | undefined;
}

function bare(value: Exclude<Value, { kind: "text" }>, lang: Lang, names: Names): string {
  switch (value.kind) {
    case "money": {
      const words = CURRENCY_WORDS[value.currency];
      return lang === "en" ? words.before + sum(value.amount, lang) : sum(value.amount, lang) + words[lang];
    }
    case "count": {
      const name = names.unit(value.unit)?.name;
      if (lang !== "en") return digits(value.amount) + (name?.[lang] ?? "");
      return `${digits(value.amount)} ${(value.amount === 1 ? name?.en.one : name?.en.other) ?? value.unit}`;
    }
    case "percent": {
      const amount = `${digits(value.amount)}%`;
      if (value.basis === undefined) return amount;
      return lang === "en" ? amount + YEAR_ON_YEAR.en : YEAR_ON_YEAR[lang] + amount;
    }
    case "rank":
      return ranked(value, lang);
    case "duration":
      if (lang !== "en")
        return digits(value.amount) + (value.unit === "year" ? "年" : lang === "zh-Hant" ? "個月" : "个月");
      return `${digits(value.amount)} ${value.unit}${value.amount === 1 ? "" : "s"}`;
    case "date":
      return formatDate(value.edtf, lang);
    case "status":
      return STATUS_WORDS[value.status][lang];
    case "entity":
      return list(
        value.entities.map((id) => names.entity(id)?.name[lang] ?? id),
        lang,
      );
  }
}

/** Writes a value in words of one language; the qualifier is always part of it. */
export function formatValue(value: Value, lang: Lang, names: Names): string {
  if (value.kind === "text") return "";
  const qualifier = "qualifier" in value ? QUALIFIER_WORDS[value.qualifier][lang] : "";
  return qualifier + bare(value, lang, names);
}
