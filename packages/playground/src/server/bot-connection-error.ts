/** Thrown when the bot's endpoint cannot be used: not on this machine, not reachable, or not with this secret. */
export class BotConnectionError extends Error {
  readonly code = "bot_connection";

  constructor(url: string, why: string) {
    super(
      `The playground cannot use ${url} as the bot's endpoint: ${why}. Start the bot in HTTP mode on this machine, ` +
        "with the playground's signing secret, and give the address it prints.",
    );
    this.name = "BotConnectionError";
  }
}

/** Tells a {@link BotConnectionError} from other errors. */
export const isBotConnectionError = (error: unknown): error is BotConnectionError =>
  error instanceof BotConnectionError;
