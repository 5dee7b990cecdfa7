import type { InspectorEntry } from "../protocol.ts";
import type { Clock } from "./clock.ts";

const ringSize = 200;

/** What a caller knows of one exchange; the inspector adds number and time. */
export type Exchange = Omit<InspectorEntry, "id" | "at">;

/** The last 200 exchanges between this Slack and the bot, with secrets taken out. */
export interface Inspector {
  entries(): readonly InspectorEntry[];
  record(exchange: Exchange): void;
}

export function createInspector(clock: Clock, recorded: (entry: InspectorEntry) => void): Inspector {
  const ring: InspectorEntry[] = [];
  let id = 0;
  return {
    entries: () => [...ring],
    record(exchange) {
      id += 1;
      const entry: InspectorEntry = {
        ...exchange,
        id,
        at: clock.now().toISOString(),
        request: redact(exchange.request),
        response: redact(exchange.response),
      };
      ring.push(entry);
      if (ring.length > ringSize) ring.shift();
      recorded(entry);
    },
  };
}

const secretNames = new Set(["token", "authorization", "bot_access_token", "x-slack-signature"]);
const tokenText = /xox[a-z](?:\.[a-z]+)?-[\w-]+/g;

/** A deep copy without tokens and signatures. */
function redact(value: unknown): unknown {
  if (typeof value === "string") return value.replace(tokenText, "[redacted]");
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.has(name.toLowerCase()) ? "[redacted]" : redact(inner),
    ]),
  );
}
