import { slackErrorName } from "../slack/web-api-errors.ts";
import { PortTakenError } from "./port-taken-error.ts";
import { TokenRefusedError } from "./token-refused-error.ts";

/** What kept the bot from starting, as an error that says what to do where we know. */
export function startFailure(error: unknown, port: number | undefined): unknown {
  const reason = slackErrorName(error);
  if (reason !== undefined) return new TokenRefusedError(reason);
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  return taken && port !== undefined ? new PortTakenError(port) : error;
}
