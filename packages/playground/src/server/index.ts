export { BotConnectionError, isBotConnectionError } from "./bot-connection-error.ts";
export {
  type Clock,
  ClockMovedBackError,
  createPlaygroundClock,
  isClockMovedBackError,
  type PlaygroundClock,
} from "./clock.ts";
export type { Delay } from "./dispatch/events.ts";
export type { EventSubscription } from "./dispatch/message-events.ts";
export type { Asset, Assets } from "./http/assets.ts";
export { isPageActionError, PageActionError } from "./page-api/action-error.ts";
export type { Shortcut } from "./page-api/state.ts";
export { createPlaygroundServer, type PlaygroundServer, type PlaygroundServerOptions } from "./server.ts";
export type { WebApiAnswer, WebApiHandler } from "./web-api/answer.ts";
export type { Surface, ValidateBlocks } from "./workspace/blocks.ts";
export { app, people, team } from "./workspace/people.ts";
export type { Workspace } from "./workspace/workspace.ts";
