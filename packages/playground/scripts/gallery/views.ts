import type { Lang, Localized } from "@hk-ai/sdk";

/** One view of the bot, and how a person comes to see it. */
export interface GalleryView {
  /** Its folder under docs/gallery. */
  readonly name: string;
  /** What it is, for the gallery's table of pictures. */
  readonly title: string;
  /** Where it stands in Slack. */
  readonly surface: "message" | "modal" | "home";
  /** What is typed after "/hk-ai"; absent for the Home tab. */
  readonly typed?: Localized;
  /** Action ids of the buttons pressed after that, one after the other. */
  readonly pressed?: readonly string[];
  /** Only an administrator is shown it. */
  readonly admin?: true;
}

/** The same words in every language: names of commands are. */
const same = (text: string): Localized => ({ en: text, "zh-Hant": text, "zh-Hans": text });

const message = (
  name: string,
  title: string,
  typed: string | Localized,
  pressed: readonly string[] = [],
): GalleryView => ({
  name,
  title,
  surface: "message",
  typed: typeof typed === "string" ? same(typed) : typed,
  pressed,
});

const modal = (
  name: string,
  title: string,
  typed: string,
  pressed: readonly string[],
  admin?: true,
): GalleryView => ({
  ...message(name, title, typed, pressed),
  surface: "modal",
  ...(admin === undefined ? {} : { admin }),
});

/** Every view that the bot draws. */
export const GALLERY_VIEWS: readonly GalleryView[] = [
  message("help", "Help", "help"),
  message("help-command", "Help on one command", "help check"),
  message("topics", "All topics", "topics"),
  message("topic", "A topic and its figures", "fund"),
  message("topic-chart", "Figures that compare", "insurance"),
  message("topic-table", "Figures that do not stand alike", "invest"),
  message("topic-next-page", "The next page of a long topic", "experts", ["show:next"]),
  message("reply", "A question answered", {
    en: "How many projects has the subsidy scheme approved?",
    "zh-Hant": "資助計劃批出了多少個項目？",
    "zh-Hans": "资助计划批出了多少个项目？",
  }),
  message("abstention", "A question that the source does not answer", {
    en: "ask What is the unemployment rate?",
    "zh-Hant": "ask 失業率是多少？",
    "zh-Hans": "ask 失业率是多少？",
  }),
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
  modal("settings-form", "Changing the settings", "settings", ["settings:channel"], true),
  { name: "home", title: "The Home tab", surface: "home" },
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
