import { formatDate, LANGS, type Lang } from "@hk-ai/sdk";
import type { Button, HomeView, KnownBlock, PlainTextOption } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import { shorten } from "../slack/shorten.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, context, header, section } from "../views/blocks.ts";
import { badge } from "../views/fact-line.ts";
import { milestoneLine } from "../views/timeline-view.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { homeDigestBlocks } from "./home-digest-blocks.ts";
import type { HomeDigests } from "./home-digests.ts";
import type { Milestone } from "./milestones.ts";
import { programmeBlocks } from "./programme-cards.ts";
import type { Programme } from "./programmes.ts";

/** What the Home tab shows a person. */
export interface HomeContent {
  readonly lang: Lang;
  /** The language the person chose; undefined when it follows their Slack. */
  readonly chosen: Lang | undefined;
  /** The day in Hong Kong. */
  readonly day: string;
  readonly programmes: readonly Programme[];
  readonly milestones: readonly Milestone[];
  /** Whose Home it is. */
  readonly userId: string;
  readonly digests: HomeDigests;
}

/** Value of the option that follows the person's Slack. */
const AS_SLACK = "-";

const MILESTONES = 10;
const MILESTONE_FACTS = 6;
const NAME = 100;

const plain = (text: string) => ({ type: "plain_text" as const, text });
const show = (text: string, label: string, lang: Lang): Button =>
  button(`${ACTIONS.show}${text}`, label, writeRequest({ text, lang, page: 0 }));

function searchBox(lang: Lang): KnownBlock {
  return {
    type: "input",
    block_id: ACTIONS.search,
    dispatch_action: true,
    label: plain(say("searchLabel", lang)),
    hint: plain(say("searchHint", lang)),
    element: {
      type: "plain_text_input",
      action_id: ACTIONS.search,
      dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
    },
  };
}

/** Of what is said of one subject's window, what is to happen in it: a date or a state before how or why. */
const whatHappens = ([first, ...rest]: Milestone["facts"]) =>
  [first, ...rest].find((fact) => fact?.value.kind === "date" || fact?.value.kind === "status") ?? first;

function milestoneBlock({ entry, facts: its }: Milestone, lang: Lang, facts: Facts): KnownBlock {
  const bySubject = [...Map.groupBy(its, ({ subject }) => subject).values()];
  const lines = bySubject.slice(0, MILESTONE_FACTS).flatMap((group) => {
    const fact = whatHappens(group);
    if (fact === undefined) return [];
    const words = [facts.entity(fact.subject).name[lang], fact.label[lang]].map((word) =>
      shorten(word, NAME),
    );
    return [`• ${badge(fact, lang)}${escapeMrkdwn(words.join(PUNCTUATION[lang].colon))}`];
  });
  const rest = bySubject.length > MILESTONE_FACTS ? [`… +${bySubject.length - MILESTONE_FACTS}`] : [];
  return section([milestoneLine(entry, lang), ...lines, ...rest].join("\n"));
}

function languageChoice(lang: Lang, chosen: Lang | undefined): KnownBlock {
  const options: [PlainTextOption, ...PlainTextOption[]] = [
    { text: plain(say("asMySlack", lang)), value: AS_SLACK },
    ...LANGS.map((one) => ({ text: plain(LANG_NAMES[one]), value: one })),
  ];
  return {
    type: "section",
    text: { type: "mrkdwn", text: `*${say("yourLanguage", lang)}*` },
    accessory: {
      type: "static_select",
      action_id: ACTIONS.language,
      options,
      initial_option: options.find(({ value }) => value === (chosen ?? AS_SLACK)) ?? options[0],
    },
  };
}

/** The Home tab: search, programmes, what is expected and by when, the digests of the person's channels, language. */
export function homeView(content: HomeContent, facts: Facts, without: ReadonlySet<RichBlock>): HomeView {
  const { lang, chosen, userId, day, milestones, digests } = content;
  const open = milestones.slice(0, MILESTONES).map((milestone) => milestoneBlock(milestone, lang, facts));
  return {
    type: "home",
    blocks: [
      header(say("helpTitle", lang)),
      section(say("helpIntro", lang)),
      searchBox(lang),
      header(say("programmes", lang)),
      ...programmeBlocks(content.programmes, lang, facts, without),
      header(shorten(say("milestones", lang, { date: formatDate(day, lang) }), LIMITS.header.text)),
      ...(open.length > 0 ? open : [context(say("milestonesNone", lang))]),
      ...homeDigestBlocks(digests, userId, lang, facts),
      { type: "divider" },
      languageChoice(lang, chosen),
      {
        type: "actions",
        elements: [
          show("timeline", say("milestonesMore", lang), lang),
          show("topics", say("allTopics", lang), lang),
          show("sources", say("sourcesButton", lang), lang),
          show("help", say("helpCommands", lang), lang),
        ],
      },
    ],
  };
}
