import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from "@slack/bolt";
import type { BotContext } from "../app/bot-context.ts";
import { digestArgument } from "../digests/manage/verbs.ts";
import { repeatedEvents } from "../slack/seen-events.ts";
import { reportingFailures } from "./failures.ts";
import { slashCommand } from "./slash-command.ts";

/**
 * What happens with everything that Slack sends: it counts as under way until it is done, an event that comes again is
 * passed over, and a failure is told to whoever met it.
 *
 * Slash commands are answered here too. Bolt would ask every listener whether the command is theirs, and makes the
 * arguments anew for each middleware before: either takes longer than most answers, so this is one middleware.
 *
 * @param track - told of all work that begins
 */
export function listenToEveryRequest(
  app: App,
  bot: BotContext,
  track: <T>(work: Promise<T>) => Promise<T>,
): void {
  const isRepeated = repeatedEvents();
  const answer = slashCommand(bot);
  async function take(args: AllMiddlewareArgs & AnyMiddlewareArgs): Promise<void> {
    if (isRepeated(args.body)) return;
    // Commands about digests have a listener of their own.
    if ("command" in args && args.command.command === "/hk-ai" && !isAboutDigests(args.command.text)) {
      await answer(args);
    } else {
      await args.next();
    }
  }
  app.use((args: AllMiddlewareArgs & AnyMiddlewareArgs) =>
    track(reportingFailures(bot, args, () => take(args))),
  );
}

const isAboutDigests = (text: string): boolean => digestArgument(text) !== undefined;
