import { LANGS } from "@hk-ai/sdk";
import { langOfLocale } from "../slack/locale.ts";
import { changeChannelSetting } from "../store/change-settings.ts";
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
    // No example: examples are pressed to see what a command does, and this one changes the channel for all.
    arguments: "<en | zh-Hant | zh-Hans>",
    asks: true,
    summary: WORDS.langSummary,
    listed: "command",
    async run(argument, { lang, store, teamId, channelId, userId, now }) {
      const chosen = langNamed(argument);
      if (chosen === undefined) {
        const nearest = LANGS.map((one) => ({ text: `lang ${one}`, label: LANG_NAMES[one] }));
        return { type: "wrong", problem: "langWrong", typed: argument, nearest };
      }
      if (channelId === "") return { type: "notice", text: say("langNowhere", lang) };
      await changeChannelSetting(store, { teamId, channelId }, { lang: chosen }, userId, now);
      return { type: "notice", text: say("langSet", lang, { lang: LANG_NAMES[chosen] }) };
    },
  };
}
