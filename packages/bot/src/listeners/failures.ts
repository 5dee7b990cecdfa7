import { randomUUID } from "node:crypto";
import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from "@slack/bolt";
import type { BotContext } from "../app/bot-context.ts";
import { say } from "../words/say.ts";

type Respond = (message: {
  response_type: "ephemeral";
  replace_original: false;
  text: string;
}) => Promise<unknown>;

/** A listener that fails tells the person where they are, with an id that the log carries too. */
export function reportFailures(app: App, bot: BotContext): void {
  app.use(async (args: AllMiddlewareArgs & AnyMiddlewareArgs) => {
    try {
      await args.next();
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      args.logger.error(`failure ${id}:`, error);
      // What failed before it was acknowledged would be told a second time, as a time-out; a second one is refused.
      if ("ack" in args) await (args.ack as () => Promise<void>)().catch(() => {});
      const respond = "respond" in args ? (args.respond as Respond | undefined) : undefined;
      const userId = args.context.userId;
      if (respond === undefined || userId === undefined) return;
      const { lang = "en" } = await bot.profiles.of(args.client, userId);
      await respond({
        response_type: "ephemeral",
        replace_original: false,
        text: say("failed", lang, { id }),
      });
    }
  });
}
