#!/usr/bin/env node
import { createBot } from "./app/create-bot.ts";
import { isPortTakenError } from "./app/port-taken-error.ts";
import { stopOnSignal } from "./app/stop-on-signal.ts";
import { isTokenRefusedError } from "./app/token-refused-error.ts";
import { readConfig } from "./config/config.ts";
import { isConfigError } from "./config/config-error.ts";
import { isStoreTooNewError } from "./store/database/store-too-new-error.ts";
import { isStoreUnavailableError } from "./store/database/store-unavailable-error.ts";

try {
  const config = readConfig(process.env);
  const bot = await createBot(config);
  const { url } = await bot.start();
  stopOnSignal(() => bot.stop());
  console.log(
    url === undefined
      ? "The bot is connected to Slack through Socket Mode. Type /hk-ai in Slack."
      : `The bot listens at ${url}. Type /hk-ai in Slack.`,
  );
} catch (error) {
  const known = [
    isConfigError,
    isStoreUnavailableError,
    isStoreTooNewError,
    isPortTakenError,
    isTokenRefusedError,
  ];
  if (!(error instanceof Error) || !known.some((is) => is(error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
