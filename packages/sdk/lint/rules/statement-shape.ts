import { LANGS, type Lang } from "../../src/language/langs.ts";
import type { Rule } from "../rule.ts";

const MAX_LENGTH = 300;

/** A statement is one sentence of a readable length, with the full stop of its language. */
export const statementShape: Rule = {
  name: "statement-shape",
  description: `A statement is one sentence of at most ${MAX_LENGTH} characters and ends with a full stop.`,
  *check(pack) {
    const names = pack.entities.map((entity) => entity.name.en);
    for (const { id, statement } of pack.facts) {
      for (const lang of LANGS) {
        for (const message of problemsOf(statement[lang], lang, names)) yield { kind: "fact", id, message };
      }
    }
  },
};

function* problemsOf(text: string, lang: Lang, names: readonly string[]): Generator<string> {
  const stop = lang === "en" ? "." : "。";
  if (!text.endsWith(stop)) yield `End the ${lang} statement with “${stop}”.`;
  // A new sentence begins with a capital behind a stop; “J. Lee” and “U.S. firms” do not count.
  if (lang === "en" ? /[^\s.]{2,}[.!?]["”’)]*\s+\p{Lu}/u.test(text) : /[。！？](?!$)/u.test(text)) {
    yield `Make the ${lang} statement one sentence.`;
  }
  // A name may begin with a small letter, as beingAI does.
  if (lang === "en" && !/^[\p{Lu}\p{N}“"]/u.test(text) && !names.some((name) => text.startsWith(name))) {
    yield "Begin the en statement with a capital.";
  }
  const length = Array.from(text).length;
  if (length > MAX_LENGTH)
    yield `Shorten the ${lang} statement to ${MAX_LENGTH} characters: it has ${length}.`;
}
