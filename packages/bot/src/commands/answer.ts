import type { CheckResult, Entity, Fact, Lang, Localized, Source, TimelineEntry, Topic } from "@hk-ai/sdk";
import type { AuditEntry } from "../store/audit-log.ts";
import type { ChannelSetting } from "../store/channel-settings.ts";
import type { VoteCounts } from "../store/feedback.ts";
import type { Permissions } from "../store/permissions.ts";
import type { Report } from "../store/reports.ts";
import type { WORDS } from "../words/words.ts";

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
  | {
      readonly type: "usage";
      readonly command: CommandHelp;
      readonly aliases: readonly string[];
      /** What to type after "/hk-ai" to see it work. */
      readonly example: string;
    }
  | { readonly type: "topics"; readonly topics: readonly TopicSummary[] }
  | { readonly type: "unknown"; readonly typed: string; readonly nearest: readonly Suggestion[] }
  | {
      /** The one fact that answers a question. */
      readonly type: "reply";
      readonly question: string;
      readonly fact: Fact;
      /** Facts that fit nearly as well. */
      readonly others: readonly Suggestion[];
    }
  | {
      /** A question that the facts do not answer. */
      readonly type: "abstained";
      readonly typed: string;
      readonly explanation: string;
      readonly related: readonly Suggestion[];
    }
  | { readonly type: "verdict"; readonly claim: string; readonly result: CheckResult }
  | {
      readonly type: "timeline";
      /** The day it is seen from, in Hong Kong. */
      readonly asOf: string;
      /** What alone it is of; absent where it is of everything. */
      readonly about?: Localized;
      readonly entries: readonly TimelineEntry[];
      readonly page: number;
    }
  | {
      readonly type: "profile";
      readonly entity: Entity;
      /** What it said, then what is said about it. */
      readonly facts: readonly Fact[];
      readonly page: number;
    }
  | { readonly type: "comparison"; readonly sides: readonly [ComparisonSide, ComparisonSide] }
  | {
      readonly type: "sources";
      /** What alone they are of; absent where they are of everything. */
      readonly about?: Localized;
      readonly sources: readonly SourceSummary[];
    }
  | {
      /** An argument that could not be used, quoted back with the right form. */
      readonly type: "wrong";
      readonly problem: keyof typeof WORDS;
      readonly typed: string;
      /** What to type in place of it, after "/hk-ai". */
      readonly example?: string;
      readonly nearest: readonly Suggestion[];
    }
  | {
      /** Open reports of wrong facts, newest first. */
      readonly type: "reports";
      readonly reports: readonly Report[];
      readonly page: number;
      /** Whether there is a page after this one. */
      readonly more: boolean;
      /** The facts that helped least. */
      readonly votes: readonly (VoteCounts & { readonly factId: string })[];
    }
  | {
      readonly type: "settings";
      /** What the channel itself has chosen; undefined where it was asked in no channel. */
      readonly channel: ChannelSetting | undefined;
      /** What holds there, or in the workspace. */
      readonly permissions: Permissions;
      /** Whether the person who asked may change it. */
      readonly mayChange: boolean;
      /** Who changed what, newest first. */
      readonly changes: readonly AuditEntry[];
      readonly page: number;
      /** Whether there is a page after this one. */
      readonly more: boolean;
    }
  | {
      readonly type: "language";
      /** What has just been done about it. */
      readonly said:
        | "langSetOwn"
        | "langUnsetOwn"
        | "langSetChannel"
        | "langUnsetChannel"
        | "langAdminsOnly"
        | "langNowhere"
        | undefined;
      /** What it is said in. */
      readonly lang: Lang;
      /** What the person has chosen; undefined where they read the language of their Slack. */
      readonly own: Lang | undefined;
      /** What the channel has chosen; undefined where it was asked in no channel. */
      readonly channel: { readonly lang: Lang | undefined } | undefined;
      /** Whether the person may choose for the channel. */
      readonly mayChange: boolean;
    }
  | { readonly type: "notice"; readonly text: string };

export interface ComparisonSide {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface SourceSummary {
  readonly source: Source;
  readonly facts: number;
}

export interface CommandHelp {
  /** Such as "lang <language>". */
  readonly usage: string;
  readonly summary: string;
}

export interface TopicSummary {
  readonly topic: Topic;
  readonly facts: number;
}

/** A command that was probably meant, or something that the source does say. */
export interface Suggestion {
  /** What to type after "/hk-ai". */
  readonly text: string;
  readonly label: string;
  /** The fact that it shows, where it shows one. */
  readonly factId?: string;
}

/** A question as it was asked, and what its answer offers, the fact that answers it first. */
export interface Offer {
  readonly question: string;
  readonly suggestions: readonly Suggestion[];
}

/** What a person asked for: enough to answer again, in another language or on another page. */
export interface Request {
  readonly text: string;
  readonly lang: Lang;
  readonly page: number;
  /** `ts` of the thread it was asked in, to which it is shared. */
  readonly thread?: string;
  /** The question under whose answer it was pressed; what else fits that question is offered again. */
  readonly asked?: string;
  /** The message in whose menu it was chosen. */
  readonly message?: ChosenMessage;
}

/** A message in whose menu something was chosen. */
export interface ChosenMessage {
  readonly ts: string;
  /** Id of the person who wrote it; absent where an app did. */
  readonly author?: string;
}
