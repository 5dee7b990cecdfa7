/**
 * The Slack bot as a library: for the playground, tests and hosts of their own.
 *
 * @module
 */
export { type Bot, type BotOptions, createBot } from "./app/create-bot.ts";
export { isPortTakenError, PortTakenError } from "./app/port-taken-error.ts";
export { type Completion, completions } from "./app/slash-command-help.ts";
export { stopOnSignal } from "./app/stop-on-signal.ts";
export { isTokenRefusedError, TokenRefusedError } from "./app/token-refused-error.ts";
export { type Config, readConfig } from "./config/config.ts";
export { ConfigError, isConfigError } from "./config/config-error.ts";
export { InvalidBlocksError, isInvalidBlocksError } from "./slack/block-kit/invalid-blocks-error.ts";
export type { Surface } from "./slack/block-kit/surfaces.ts";
export { blockProblems } from "./slack/block-kit/validate.ts";
