import { DIGEST_WORDS_TYPED } from "../digests/manage/verbs.ts";
import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import type { Command } from "./command.ts";

/**
 * `/hk-ai digest`: the slash command itself is answered where digests live, because it opens forms; in mentions and
 * direct messages it says where to type it.
 */
export function digestCommand(): Command {
  const [name, ...aliases] = DIGEST_WORDS_TYPED;
  return {
    name,
    aliases,
    arguments:
      "[every monday 9am in #channel about fund | list | show | preview | now | pause | resume | edit | delete | why]",
    example: "digest every monday 9am about fund, compute in zh-Hant",
    summary: WORDS.digestSummary,
    listed: "command",
    run: (_argument, { lang }) => ({ type: "notice", text: say("digestSlashOnly", lang) }),
  };
}
