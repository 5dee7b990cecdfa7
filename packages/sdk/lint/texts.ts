import { LANGS, type Lang } from "../src/language/langs.ts";
import type { Localized } from "../src/model/localized.ts";
import type { Pack } from "../src/model/pack.ts";
import type { SubjectKind } from "./rule.ts";

/** A field of a pack: whose it is and what it is called there. */
export interface Field {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Path of the field, such as `statement` or `roles[0].title`. */
  readonly field: string;
}

/** A text in every language, with the field it stands in. */
export interface LocalizedField extends Field {
  readonly text: Localized;
}

/** One string that people read or type, with the field it stands in. */
export interface TextField extends Field {
  readonly text: string;
  /** Absent for aliases, which may be in any language. */
  readonly lang?: Lang;
}

/** Every text of a pack that is written in three scripts. */
export function* localizedFields(pack: Pack): Generator<LocalizedField> {
  for (const { id, title, publisher, publishedNote } of pack.sources) {
    yield { kind: "source", id, field: "title", text: title };
    yield { kind: "source", id, field: "publisher", text: publisher };
    yield { kind: "source", id, field: "publishedNote", text: publishedNote };
  }
  for (const { id, label, description } of pack.topics) {
    yield { kind: "topic", id, field: "label", text: label };
    yield { kind: "topic", id, field: "description", text: description };
  }
  for (const { id, name, likely, roles = [] } of pack.entities) {
    yield { kind: "entity", id, field: "name", text: name };
    if (likely !== undefined) yield { kind: "entity", id, field: "likely", text: likely };
    for (const [index, role] of roles.entries()) {
      yield { kind: "entity", id, field: `roles[${index}].title`, text: role.title };
    }
  }
  for (const { id, name } of pack.units) {
    yield { kind: "unit", id, field: "name.one", text: { ...name, en: name.en.one } };
    yield { kind: "unit", id, field: "name.other", text: { ...name, en: name.en.other } };
  }
  for (const { id, label, statement } of pack.facts) {
    yield { kind: "fact", id, field: "label", text: label };
    yield { kind: "fact", id, field: "statement", text: statement };
  }
}

/** Every string of a pack that people read or type, aliases and printed names included. */
export function* textFields(pack: Pack): Generator<TextField> {
  for (const { text, ...field } of localizedFields(pack)) {
    for (const lang of LANGS) yield { ...field, lang, text: text[lang] };
  }
  for (const { id, aliases } of pack.topics)
    yield* aliasFields({ kind: "topic", id, field: "aliases" }, aliases);
  for (const { id, aliases } of pack.units)
    yield* aliasFields({ kind: "unit", id, field: "aliases" }, aliases);
  for (const { id, aliases, printed } of pack.entities) {
    yield* aliasFields({ kind: "entity", id, field: "aliases" }, aliases);
    if (printed !== undefined) yield { kind: "entity", id, field: "printed", text: printed };
  }
  for (const { id, aliases = [] } of pack.facts) {
    yield* aliasFields({ kind: "fact", id, field: "aliases" }, aliases);
  }
}

function* aliasFields(field: Field, aliases: readonly string[]): Generator<TextField> {
  for (const text of aliases) yield { ...field, text };
}
