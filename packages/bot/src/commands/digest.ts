import { DIGEST_WORDS_TYPED, readVerb } from "../digests/manage/verbs.ts";
import { digestReader } from "../digests/words/read-digest.ts";
import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { exampleDigest, quotedExample } from "./digest-examples.ts";
import { perLang } from "./examples.ts";

/**
 * `/hk-ai digest`: the slash command itself is answered where digests live, because it opens forms; in mentions and
 * direct messages it says where to type it.
 */
export function digestCommand(facts: Facts): Command {
  const read = digestReader(facts.topics());
  const [name, ...aliases] = DIGEST_WORDS_TYPED;
  const example = perLang((lang) => exampleDigest(facts, lang));
  return {
    name,
    aliases,
    arguments: WORDS.argDigest,
    example,
    takes: (argument) => readVerb(argument) !== undefined || Object.keys(read(argument).draft).length > 0,
    summary: WORDS.digestSummary,
    listed: "command",
    run: (_argument, { lang }) => ({
      type: "notice",
      text: say("digestSlashOnly", lang, { example: quotedExample(example(lang)) }),
    }),
  };
}
