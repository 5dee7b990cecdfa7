import type { Lang, Localized } from "@hk-ai/sdk";
import type { Actor } from "./actor.ts";

/** Something a person does. */
type Step = (actor: Actor) => Promise<void> | void;

/** One view of the bot, and how a person comes to see it. */
export interface GalleryView {
  /** Its folder under docs/gallery. */
  readonly name: string;
  /** What it is, for the gallery's table of pictures. */
  readonly title: string;
  /** Where it stands in Slack: a message in a channel or to the person, a thread, a form, the app's own rooms. */
  readonly surface: "message" | "direct" | "thread" | "conversation" | "details" | "modal" | "home" | "agent";
  /** What is typed after "/hk-ai" to see it, for the gallery's table; absent where that is not all. */
  readonly typed?: Localized;
  /** What is done until it is there. */
  readonly steps: readonly Step[];
  /** What is done when it has been looked at, so that the next view begins where this one did. */
  readonly undone?: readonly Step[];
  /** Only an administrator is shown it. */
  readonly admin?: true;
}

/** The same words in every language: names of commands are. */
const same = (text: string): Localized => ({ en: text, "zh-Hant": text, "zh-Hans": text });

const command =
  (words: string | Localized): Step =>
  (actor) =>
    actor.type(`/hk-ai ${typeof words === "string" ? words : words[actor.lang]}`);
const press =
  (actionId: string, change?: Record<string, unknown>): Step =>
  (actor) =>
    actor.press(actionId, change);

const message = (
  name: string,
  title: string,
  typed: string | Localized,
  pressed: readonly string[] = [],
  more: Partial<GalleryView> = {},
): GalleryView => ({
  name,
  title,
  surface: "message",
  typed: typeof typed === "string" ? same(typed) : typed,
  steps: [command(typed), ...pressed.map((actionId) => press(actionId))],
  ...more,
});

const modal = (
  name: string,
  title: string,
  typed: string,
  pressed: readonly string[],
  more: Partial<GalleryView> = {},
): GalleryView => ({ ...message(name, title, typed, pressed, more), surface: "modal" });

/** A digest as each language asks for one. */
const WEEKLY: Localized = {
  en: "digest every monday 9am about fund, compute",
  "zh-Hant": "digest 逢星期一朝早九點 關於資助、算力",
  "zh-Hans": "digest 每周一上午九点 关于资助、算力",
};
const DAILY: Localized = {
  en: "digest every working day 8:30am",
  "zh-Hant": "digest 每個工作天朝早八點半",
  "zh-Hans": "digest 每个工作日上午八点半",
};
const save = press("digest:save");
/** Does something to the first digest, or to a later one. */
const toDigest =
  (verb: string, which = 0): Step =>
  async (actor) => {
    const number = (await actor.digests())[which];
    await actor.type(`/hk-ai digest ${verb} ${number}`);
  };
const postNow: readonly Step[] = [toDigest("now"), (actor) => actor.postDigests()];
const digestsGone: readonly Step[] = [
  async (actor) => {
    for (const number of await actor.digests()) await actor.type(`/hk-ai digest delete ${number}`);
  },
];

/** A view of digests, in which one has been saved. */
const digest = (
  name: string,
  title: string,
  steps: readonly Step[],
  more: Partial<GalleryView> = {},
): GalleryView => ({
  name,
  title,
  surface: "message",
  steps: [command(WEEKLY), save, ...steps],
  undone: digestsGone,
  ...more,
});

const WRONG = { type: "radio_buttons", selected_option: { value: "wrongFigure" } };
const NOTE: Localized = {
  en: "The committee's paper of June says 31.",
  "zh-Hant": "委員會6月的文件寫的是31個。",
  "zh-Hans": "委员会6月的文件写的是31个。",
};
const report: readonly Step[] = [
  command("fact ai-subsidy-scheme.approved-projects"),
  press("source"),
  press("report"),
  (actor) => actor.submit({ what: WRONG, note: { type: "plain_text_input", value: NOTE[actor.lang] } }),
];

/** What the form holds when a person has filled it in. */
const filledForm: Step = (actor) => {
  const option = (value: string) => ({ type: "static_select", selected_option: { value } });
  return actor.submit({
    channel: { type: "conversations_select", selected_conversation: "C0GENERAL" },
    topics: { type: "multi_static_select", selected_options: [{ value: "fund" }] },
    parts: { type: "checkboxes", selected_options: [{ value: "milestones" }, { value: "figures" }] },
    often: option("monthly"),
    day: option("31"),
    time: { type: "timepicker", selected_time: "08:30" },
    zone: option("Asia/Hong_Kong"),
    lang: option(actor.lang),
    holidays: option("next-working-day"),
    outage: option("latest"),
  });
};

const ASKED: Localized = {
  en: "how many projects were approved?",
  "zh-Hant": "資助計劃批出了多少個項目？",
  "zh-Hans": "资助计划批出了多少个项目？",
};
const CLAIM: Localized = {
  en: "The subsidy scheme is worth HK$5 billion",
  "zh-Hant": "資助計劃總額50億港元",
  "zh-Hans": "资助计划总额50亿港元",
};

/** Every view that the bot draws. */
export const GALLERY_VIEWS: readonly GalleryView[] = [
  message("help", "Help", "help"),
  message("help-command", "Help on one command", "help check"),
  message("topics", "All topics", "topics"),
  message("topic", "A topic and its figures", "fund"),
  message("topic-table", "Figures that do not stand alike", "invest"),
  message("topic-next-page", "The next page of a long topic", "experts", ["show:next"]),
  message("reply", "A question answered", {
    en: "How many projects has the subsidy scheme approved?",
    "zh-Hant": "資助計劃批出了多少個項目？",
    "zh-Hans": "资助计划批出了多少个项目？",
  }),
  message("abstention", "A question that the source does not answer", {
    en: "ask How many GPUs does the supercomputing centre have?",
    "zh-Hant": "ask 超算中心有多少張GPU？",
    "zh-Hans": "ask 超算中心有多少张GPU？",
  }),
  message(
    "related",
    "A fact pressed under that, with the question still in sight",
    {
      en: "ask How many GPUs does the supercomputing centre have?",
      "zh-Hant": "ask 超算中心有多少張GPU？",
      "zh-Hans": "ask 超算中心有多少张GPU？",
    },
    ["show:suggestion-0"],
  ),
  message("verdict-supported", "A claim that holds", {
    en: "check The subsidy scheme has approved nearly 30 projects",
    "zh-Hant": "check 資助計劃已批出近30個項目",
    "zh-Hans": "check 资助计划已批出近30个项目",
  }),
  message("verdict-refuted", "A claim that does not", {
    en: "check The subsidy scheme is worth HK$5 billion",
    "zh-Hant": "check 資助計劃總額50億港元",
    "zh-Hans": "check 资助计划总额50亿港元",
  }),
  message("verdict-open", "A claim that the source does not settle", {
    en: "check The subsidy scheme pays each project HK$100 million",
    "zh-Hant": "check 資助計劃每個項目獲資助1億港元",
    "zh-Hans": "check 资助计划每个项目获资助1亿港元",
  }),
  message("verdict-several", "Several statements, each with its verdict", {
    en: "check InvestHK helped 560 companies last year. OASES brought in 200. Singapore ranks first.",
    "zh-Hant": "check 投資推廣署去年協助560間企業。引進辦吸引了200間。新加坡排第一。",
    "zh-Hans": "check 投资推广署去年协助560间企业。引进办吸引了200间。新加坡排第一。",
  }),
  message("several", "A question that asks two things", {
    en: "ask How much is the AI subsidy scheme and how long does it run?",
    "zh-Hant": "ask 資助計劃有幾多錢，批了多少個項目？",
    "zh-Hans": "ask 资助计划有多少钱，批了多少个项目？",
  }),
  message("search", "A search", { en: "search talent", "zh-Hant": "search 人才", "zh-Hans": "search 人才" }),
  message("fact", "One fact", "fact ai-subsidy-scheme.approved-projects"),
  message("timeline", "The timeline", "timeline"),
  message("who", "A person", { en: "who John Lee", "zh-Hant": "who 李家超", "zh-Hans": "who 李家超" }),
  message("compare", "Two bodies side by side", {
    en: "compare InvestHK and OASES",
    "zh-Hant": "compare 投資推廣署 與 OASES",
    "zh-Hans": "compare 投资推广署 与 OASES",
  }),
  message("sources", "The sources", "sources"),
  message("unknown", "A misspelt command", { en: "fnud", "zh-Hant": "資住", "zh-Hans": "资住" }),
  message("wrong", "A wrong argument", "timeline as of yesterdayish"),
  message("settings", "The settings that hold here", "settings"),
  message("shared", "An answer shared with the channel", "fund", ["share"]),
  modal("source", "Where a fact comes from", "fact ai-subsidy-scheme.approved-projects", ["source"]),
  modal("citation", "A citation to copy", "fact ai-subsidy-scheme.approved-projects", ["cite"]),
  modal("report", "Reporting a wrong fact", "fact ai-subsidy-scheme.funding", ["source", "report"]),
  modal("report-answer", "Reporting an answer", "check The subsidy scheme is worth HK$5 billion", ["report"]),
  modal("settings-form", "Changing the settings", "settings", ["settings:channel"], {
    admin: true,
  }),
  message("lang", "A person's own language, and the channel's", "lang"),
  message("too-long", "A claim that is too long", `check ${"so it is said ".repeat(200)}`, [], {
    steps: [command(`check ${"so it is said ".repeat(200)}`)],
  }),
  {
    name: "reports",
    title: "What people reported, for administrators",
    surface: "message",
    admin: true,
    typed: same("reports"),
    steps: [...report, (actor) => actor.closeModals(), command("reports")],
    undone: [press("close-report:mended")],
  },
  {
    name: "reported",
    title: "A report that is sent",
    surface: "modal",
    admin: true,
    steps: report,
    undone: [command("reports"), press("close-report:mended")],
  },
  {
    name: "search-modal",
    title: "An answer to the Home tab's search",
    surface: "modal",
    steps: [
      (actor) => actor.openApp("home"),
      (actor) => actor.press("home-search", { value: ASKED[actor.lang] }),
    ],
  },
  {
    name: "check-shortcut",
    title: "“Check this claim” in a message's menu",
    surface: "message",
    steps: [(actor) => actor.type(CLAIM[actor.lang]), (actor) => actor.checkNewest()],
  },
  {
    name: "preview",
    title: "A link to a fact, and its preview",
    surface: "message",
    steps: [(actor) => actor.link("oases.companies")],
  },
  {
    name: "work-object",
    title: "The details of a programme, opened from a link",
    surface: "details",
    steps: [(actor) => actor.link("ai-subsidy-scheme.funding")],
  },
  {
    name: "mention",
    title: "A mention, answered in its thread",
    surface: "thread",
    steps: [(actor) => actor.type(`<@U0HKAIBOT> ${ASKED[actor.lang]}`)],
  },
  {
    name: "agent",
    title: "The app's Messages tab: what can be asked, and the conversations",
    surface: "agent",
    steps: [(actor) => actor.openApp("messages"), (actor) => actor.type(ASKED[actor.lang], "app")],
  },
  {
    name: "agent-thread",
    title: "A conversation with the app, which is a thread",
    surface: "conversation",
    steps: [(actor) => actor.type(ASKED[actor.lang], "app")],
  },
  message("digest-draft", "A digest in words, before it is saved", WEEKLY),
  digest("digest-saved", "A digest that is saved, and all that can be done with it", []),
  digest("digest-list", "The digests of a channel", [
    command(DAILY),
    save,
    toDigest("pause", 1),
    command("digest list"),
  ]),
  digest("digest-invite", "A digest for a channel that the app is not in", [], {
    steps: [command(WEEKLY), (actor) => actor.letBot("leave"), save],
    undone: [(actor) => actor.letBot("join")],
  }),
  digest("digest", "A digest in its channel", postNow),
  digest("digest-receipt", "Why a digest came, or did not", [...postNow, toDigest("why")]),
  digest(
    "digest-notice",
    "What the owner is told when a digest is held up",
    [toDigest("now"), (actor) => actor.letBot("leave"), (actor) => actor.postDigests()],
    { surface: "direct", undone: [(actor) => actor.letBot("join"), ...digestsGone] },
  ),
  digest("digest-corrected", "A digest with a figure that was corrected since", [
    ...postNow,
    (actor) => {
      const before = { en: "HK$2 billion", "zh-Hant": "20億港元", "zh-Hans": "20亿港元" };
      actor.correctNewest("ai-subsidy-scheme.funding", before);
    },
  ]),
  modal("digest-form", "The form for a digest", "digest", []),
  {
    ...modal("digest-confirmation", "What the form understood, before it is saved", "digest", []),
    steps: [command("digest"), filledForm],
  },
  digest("digest-question", "A question put from a digest", [...postNow, press("digest:ask")], {
    surface: "modal",
  }),
  digest(
    "home",
    "The Home tab",
    [command(DAILY), save, toDigest("pause", 1), (actor) => actor.openApp("home")],
    { surface: "home" },
  ),
];

/** How a picture is taken. */
export interface Variant {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

const DESKTOP = 1000;
/** A phone that many people have, upright. */
const PHONE = 390;

export const VARIANTS: readonly Variant[] = [
  { name: "light-desktop", colorScheme: "light", width: DESKTOP },
  { name: "dark-desktop", colorScheme: "dark", width: DESKTOP },
  { name: "light-phone", colorScheme: "light", width: PHONE },
  { name: "dark-phone", colorScheme: "dark", width: PHONE },
];

/** Path of a picture under docs/gallery. */
export const picturePath = (view: GalleryView, lang: Lang, variant: Variant): string =>
  `${view.name}/${lang}-${variant.name}.png`;
