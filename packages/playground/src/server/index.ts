export { isBotConnectionError } from "./bot-connection-error.ts";
export {
  createPlaygroundClock,
  type PlaygroundClock,
} from "./clock.ts";
export { createPlaygroundServer, type PlaygroundServer, type PlaygroundServerOptions } from "./server.ts";
export type { WebApiAnswer } from "./web-api/answer.ts";
