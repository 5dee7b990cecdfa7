import { LANGS } from "@hk-ai/sdk";
import { quoteTyped } from "../slack/escape.ts";
import { langOfLocale } from "../slack/locale.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES, WORDS } from "../words/words.ts";
import type { Command } from "./command.ts";
import { foldTyped } from "./typed-text.ts";

const NAMES = Object.entries(LANG_NAMES).map(([lang, name]) => [name.toLowerCase(), lang] as const);

function langNamed(typed: string) {
  const wanted = foldTyped(typed);
  return (
    LANGS.find((lang) => lang.toLowerCase() === wanted) ??
    LANGS.find((lang) => NAMES.some(([name, of]) => name === wanted && of === lang)) ??
    langOfLocale(wanted)
  );
}

/** `/hk-ai lang zh-Hant`: the language of a channel, for people whose own Slack is in another one. */
export function langCommand(): Command {
  return {
    name: "lang",
    aliases: ["language", "語言", "语言"],
    arguments: "<en | zh-Hant | zh-Hans>",
    example: "lang zh-Hant",
    summary: WORDS.langSummary,
    listed: "command",
    async run(argument, { lang, store, teamId, channelId, userId, now }) {
      const chosen = langNamed(argument);
      if (chosen === undefined) {
        return { type: "notice", text: say("langWrong", lang, { typed: quoteTyped(argument) || "…" }) };
      }
      await store.channelSettings.setLang({ teamId, channelId }, chosen, userId, now);
      return { type: "notice", text: say("langSet", lang, { lang: LANG_NAMES[chosen] }) };
    },
  };
}
