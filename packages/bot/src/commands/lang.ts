import { LANGS, type Lang } from "@hk-ai/sdk";
import { langOfLocale } from "../slack/locale.ts";
import { changeChannelSetting } from "../store/change-settings.ts";
import { LANG_NAMES, WORDS } from "../words/words.ts";
import type { Answer } from "./answer.ts";
import type { Command, CommandContext } from "./command.ts";
import { isChannel } from "./is-channel.ts";
import { foldTyped } from "./typed-text.ts";

const NAMES = LANGS.map((lang) => [LANG_NAMES[lang].toLowerCase(), lang] as const);

/** What people call the languages besides, in lower case; “Chinese” alone is the script of Hong Kong. */
const OTHER_NAMES: Readonly<Record<string, Lang>> = {
  英文: "en",
  英語: "en",
  英语: "en",
  chinese: "zh-Hant",
  中文: "zh-Hant",
  traditional: "zh-Hant",
  "traditional chinese": "zh-Hant",
  繁體: "zh-Hant",
  繁中: "zh-Hant",
  正體: "zh-Hant",
  cantonese: "zh-Hant",
  廣東話: "zh-Hant",
  simplified: "zh-Hans",
  "simplified chinese": "zh-Hans",
  简体: "zh-Hans",
  简中: "zh-Hans",
  簡體: "zh-Hans",
  簡體中文: "zh-Hans",
  繁体: "zh-Hant",
  繁体中文: "zh-Hant",
  mandarin: "zh-Hans",
  普通话: "zh-Hans",
  普通話: "zh-Hans",
  國語: "zh-Hans",
  国语: "zh-Hans",
  简体字: "zh-Hans",
  簡體字: "zh-Hans",
  粵語: "zh-Hant",
  粤语: "zh-Hant",
  繁體字: "zh-Hant",
  繁体字: "zh-Hant",
};

/** Words that take a choice back. */
const AUTO: ReadonlySet<string> = new Set([
  "auto",
  "automatic",
  "default",
  "slack",
  "自動",
  "自动",
  "跟隨",
  "跟随",
]);

/** Words that speak of the channel in place of the person. */
const CHANNEL = /^(?:the |this )?(?:channel|here|頻道|频道|此頻道|此频道)(?:\s+|$)/u;

/** The language that people call so. */
export function langCalled(name: string): Lang | undefined {
  const wanted = foldTyped(name);
  return NAMES.find(([own]) => own === wanted)?.[1] ?? OTHER_NAMES[wanted];
}

function langNamed(typed: string): Lang | undefined {
  const wanted = foldTyped(typed);
  return LANGS.find((lang) => lang.toLowerCase() === wanted) ?? langCalled(wanted) ?? langOfLocale(wanted);
}

/** What is chosen now, and what has just been done about it. */
async function languageAnswer(
  { lang, store, teamId, userId, channelId, isAdmin }: CommandContext,
  said?: Extract<Answer, { type: "language" }>["said"],
): Promise<Answer> {
  const own = await store.userSettings.lang({ teamId, userId });
  const inChannel = isChannel(channelId);
  return {
    type: "language",
    said,
    // What was chosen is seen at once.
    lang: said === "langSetOwn" ? (own ?? lang) : lang,
    own,
    channel: inChannel ? { lang: await store.channelSettings.lang({ teamId, channelId }) } : undefined,
    mayChange: inChannel && ((await isAdmin?.()) ?? false),
  };
}

/**
 * `/hk-ai lang zh-Hant`: the language that a person reads, which is theirs to choose; `/hk-ai lang channel zh-Hant`: the
 * language of a channel, which is a setting of the channel and kept to administrators like the others.
 */
export function langCommand(): Command {
  return {
    name: "lang",
    aliases: ["language", "語言", "语言"],
    arguments: WORDS.argLang,
    asks: "sometimes",
    takes: (argument) => langNamed(argument.replace(CHANNEL, "")) !== undefined,
    summary: WORDS.langSummary,
    listed: "command",
    async run(argument, context) {
      const { store, teamId, channelId, userId, now, isAdmin } = context;
      const folded = foldTyped(argument);
      const ofChannel = CHANNEL.test(folded);
      const typed = ofChannel ? folded.replace(CHANNEL, "") : folded;
      if (typed === "") return languageAnswer(context);
      const chosen = langNamed(typed);
      if (chosen === undefined && !AUTO.has(typed)) {
        const nearest = LANGS.map((one) => ({ text: `lang ${one}`, label: LANG_NAMES[one] }));
        return { type: "wrong", problem: "langWrong", typed: argument, nearest };
      }
      if (!ofChannel) {
        await store.userSettings.setLang({ teamId, userId }, chosen, now);
        return languageAnswer(context, chosen === undefined ? "langUnsetOwn" : "langSetOwn");
      }
      if (!isChannel(channelId)) return languageAnswer(context, "langNowhere");
      if (!(await isAdmin?.())) return languageAnswer(context, "langAdminsOnly");
      await changeChannelSetting(store, { teamId, channelId }, { lang: chosen }, userId, now);
      return languageAnswer(context, chosen === undefined ? "langUnsetChannel" : "langSetChannel");
    },
  };
}
