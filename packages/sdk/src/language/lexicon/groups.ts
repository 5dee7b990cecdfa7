import type { care } from "../thesaurus/care.ts";
import type { culture } from "../thesaurus/culture.ts";
import type { land } from "../thesaurus/land.ts";
import type { rule } from "../thesaurus/rule.ts";
import type { trade } from "../thesaurus/trade.ts";
import type { travel } from "../thesaurus/travel.ts";
import type { verbs } from "../thesaurus/verbs.ts";
import type { words } from "../thesaurus/words.ts";
import type { actions } from "./actions.ts";
import type { amounts } from "./amounts.ts";
import type { finance } from "./finance.ts";
import type { judgement } from "./judgement.ts";
import type { money } from "./money.ts";
import type { names } from "./names.ts";
import type { organisations } from "./organisations.ts";
import type { people } from "./people.ts";
import type { things } from "./things.ts";
import type { time } from "./time.ts";

/** Ids of the ideas that there are. */
type Idea =
  | keyof typeof actions
  | keyof typeof amounts
  | keyof typeof finance
  | keyof typeof judgement
  | keyof typeof money
  | keyof typeof names
  | keyof typeof organisations
  | keyof typeof people
  | keyof typeof things
  | keyof typeof time
  | keyof typeof care
  | keyof typeof culture
  | keyof typeof land
  | keyof typeof rule
  | keyof typeof trade
  | keyof typeof travel
  | keyof typeof verbs
  | keyof typeof words;

const UP = ["growth", "raise"] as const;
const DOWN = ["decline", "cut"] as const;
const UP_OR_DOWN = [...UP, ...DOWN, "rank_up", "rank_down"] as const;
const OF_LACKING = ["lack"] as const;
const BODIES = [
  "huawei",
  "tencent",
  "alibaba",
  "bytedance",
  "baidu",
  "microsoft",
  "hsbc",
  "hk_bodies",
  "global_banks",
  "tech_other",
  "insurers_other",
  "hkex",
  "hkstp",
  "polyu",
] as const;

/** Ideas that have something in common by which a text is read otherwise than by its words alone: the name of each group, and its ideas. */
export const GROUPS = {
  /** How a figure has gone; of a place on a list, how that has. */
  up: UP,
  down: DOWN,
  rankUp: ["rank_up"],
  rankDown: ["rank_down"],
  /** The same of either. */
  wentUp: [...UP, "rank_up"],
  wentDown: [...DOWN, "rank_down"],
  upOrDown: UP_OR_DOWN,
  /** That a figure becomes another. */
  changed: [...UP_OR_DOWN, "expand", "shrink"],
  /** … or that it goes on no longer: what is denied of such, the contrary of which a fact says, says what the fact does. */
  changedOrEnded: [...UP_OR_DOWN, "expand", "shrink", "weaken", "suspend", "cancel", "vacancy"],
  /** In a label, that the figure is itself one of change, or of what is missing. */
  ofChange: [...UP, ...DOWN, ...OF_LACKING],

  /** The first places on a list. */
  first: ["top"],
  second: ["second"],
  third: ["third"],
  /** Shares in words: more than half, and less. */
  most: ["majority"],
  few: ["minority"],
  /** A rank or a share in words. */
  ordinal: ["top", "second", "third", "majority"],
  /** That there is but one. */
  single: ["single"],
  /** How many there are: of what is counted it says no more. */
  number: ["number"],
  /** What a share is a share of. */
  breakdown: ["breakdown"],
  /** One of each: a figure that is not that of all. */
  each: ["per_each"],
  /** That something has happened once. */
  firstTime: ["first_time"],
  /** What a figure may not go beyond … */
  limit: ["cap"],
  /** … and all that bounds one from above or below. */
  bound: ["cap", "maximum", "minimum", "exceed", "less_than"],
  /** A figure that is aimed at, not reached. */
  aim: ["target", "purpose"],
  /** In the label of a figure that is to come, or in its stead: “Forecast share”, “Export target”, “Export value”. */
  kindOfFigure: ["target", "predict", "purpose", "future", "number", "share_part", "percentage"],

  /** What was so before. */
  before: ["before"],
  /** That something is so already. */
  already: ["already"],
  /** What says no more than when: “no builder has been named” denies no “already”. */
  aspect: ["already", "now", "until_now", "latest", "future"],
  /** What may be part of a day: “by the end of 2026” says of nothing that it has ended. */
  ofDay: ["end", "begin", "start"],
  /** The year before that of a source, and others. */
  lastYear: ["last_year"],
  otherYear: ["this_year", "next_year"],

  /** What turns one thing into another … */
  turn: ["transform", "optimise", "industrialisation"],
  /** … and what says what something has become. */
  become: ["now", "transform", "optimise"],
  /** Ideas that a negation in one word may deny, as in “cannot be copied”; of others such a word names the contrary. */
  deniable: ["replicate", "trust"],
  /** Ending or refusing, which denies what follows it as “not” does. */
  ending: ["oppose", "cancel", "lack", "difficult", "reluctant"],
  /** Lacking, which denies what it is of in one wording and not in the other: 請唔夠人, “cannot find enough” … */
  lacking: [...OF_LACKING, "lose", "difficult"],
  /** … and of these what says so of whatever stands beside it. */
  lackingBeside: OF_LACKING,
  /** What somebody is by the office or the work that they have. */
  post: ["role", "occupation"],
  /** Posts, of which who is told to hold one is not told to hold another, … */
  title: [
    "chair",
    "president",
    "vice_president",
    "ceo",
    "cfo",
    "founder",
    "director",
    "general_manager",
    "deputy_general_manager",
    "governor",
    "mayor",
    "minister",
    "prime_minister",
    "secretary",
    "headteacher",
  ],
  /** … and what is said of whoever holds the first of them. */
  heading: ["head", "leader"],
  /** What one need not worry about. */
  eased: ["no_worry"],
  /** What is said of the first of two things that are compared, and not of the second: “A is more important than B”. */
  important: ["important"],

  /** Saying, thinking and advising, which put a claim in somebody's mouth and are no part of what is claimed. */
  reporting: ["say", "view", "reveal", "recommend", "hope", "announce", "warn", "call_for", "quote"],
  /** That a reason is given. */
  reason: ["reason"],
  /** That somebody has a role, whoever it is. */
  role: ["role"],
  /** One of many, as an expert is; it is no office. */
  oneOfMany: ["expert"],
  /** What calls a thing a programme. */
  programme: ["programme"],
  /** Ways in which a body stands behind a thing, none of which follows from another. */
  tie: ["operator", "originator"],

  /** Of what sort somebody is, by trade or by where they come from: “124 fintech companies” are some of 124. */
  sort: [
    "ai",
    "generative_ai",
    "microelectronics",
    "healthcare",
    "life_science",
    "fintech",
    "finance",
    "education",
    "law",
    "logistics",
    "transport",
    "tourism",
    "other_industry",
    "international",
    "mainland_adj",
    "global_company",
    "mainland_company",
  ],

  /** Well-known names: companies and other bodies, and these with the media. */
  knownBody: BODIES,
  knownPublisher: [...BODIES, "other_media"],
  /** … of people. */
  knownPerson: ["trump", "hk_officials", "leaders", "tycoons"],
  /** … of places. */
  knownPlace: [
    "singapore",
    "japan",
    "korea",
    "taiwan",
    "usa",
    "uk",
    "europe",
    "middle_east",
    "southeast_asia",
    "india",
    "russia",
    "beijing",
    "shanghai",
    "hangzhou",
    "far_countries",
    "far_cities",
  ],
  /** … of places that a pack about their region may name by a plain word. */
  nearbyPlace: ["shenzhen", "guangzhou", "macao"],
  /** Of these names such as may mean something else: a government, whose somebody is (“the American founder”), any science park. */
  ambiguousName: ["usa", "europe", "beijing", "hkstp"],
} as const satisfies Readonly<Record<string, readonly Idea[]>>;
