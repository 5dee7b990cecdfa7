import type { FactBase, Lang, Localized } from "@hk-ai/sdk";
import type { Store } from "../store/open-store.ts";
import type { Answer } from "./answer.ts";

/** Who asked, where, and what the command may use. */
export interface CommandContext {
  readonly lang: Lang;
  readonly page: number;
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly now: Date;
  readonly store: Store;
  /** Whether the person who asked administers the workspace; nobody does where it cannot be known. */
  readonly isAdmin?: () => Promise<boolean>;
}

/** One thing a person can type after "/hk-ai". */
export interface Command {
  readonly name: string;
  /** Other words for it, in any script. */
  readonly aliases: readonly string[];
  /** Its arguments as help shows them, such as "<language>"; absent where it takes none. */
  readonly arguments?: Localized;
  /** What to type behind its name to see it work, in the reader's language; absent where the name alone does. */
  readonly example?: (lang: Lang) => string | undefined;
  /**
   * Whether its words can begin a question: what it cannot use is then asked. Where they always do, as “who …”, several words
   * behind them are a question even if no fact answers it. Where they do not, only what reads as a question by itself is
   * asked: a fact that nobody asked for is no answer to “compare the fund to the weather”.
   */
  readonly asks?: "questions" | "sometimes" | "always";
  /**
   * Whether the command could use an argument; told by those that change something. Where their word is misspelt they are
   * offered, and not done.
   */
  readonly takes?: (argument: string) => boolean;
  readonly summary: Localized;
  /** A topic's command is listed among the topics, not among the commands. */
  readonly listed: "command" | "topic";
  run(argument: string, context: CommandContext): Answer | Promise<Answer>;
}

/** The facts that commands answer from. */
export type Facts = FactBase;
