import type { Fact, Lang, Topic } from "@hk-ai/sdk";

/** What a command found, plain and without any of Slack's forms; a view draws it. */
export type Answer =
  | {
      readonly type: "facts";
      readonly title: string;
      readonly facts: readonly Fact[];
      /** Zero-based page of the list. */
      readonly page: number;
    }
  | { readonly type: "help"; readonly commands: readonly CommandHelp[]; readonly topics: readonly Topic[] }
  | { readonly type: "topics"; readonly topics: readonly TopicSummary[] }
  | { readonly type: "unknown"; readonly typed: string; readonly nearest: readonly Suggestion[] }
  | { readonly type: "notice"; readonly text: string };

export interface CommandHelp {
  /** Such as "lang <language>". */
  readonly usage: string;
  readonly summary: string;
}

export interface TopicSummary {
  readonly topic: Topic;
  readonly facts: number;
}

/** A command that was probably meant. */
export interface Suggestion {
  /** What to type after "/hk-ai". */
  readonly text: string;
  readonly label: string;
}

/** What a person asked for: enough to answer again, in another language or on another page. */
export interface Request {
  readonly text: string;
  readonly lang: Lang;
  readonly page: number;
}
