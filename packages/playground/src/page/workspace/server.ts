import type {
  PlaygroundActions,
  PlaygroundEvent,
  PlaygroundOutcome,
  PlaygroundState,
} from "../../protocol.ts";

/** Everything the playground holds at this moment. */
export async function readState(): Promise<PlaygroundState> {
  const answer = await fetch("/playground/state");
  if (!answer.ok) throw new Error(`The playground's server answered ${answer.status}.`);
  return (await answer.json()) as PlaygroundState;
}

/** Tells the server what a person did; a server that cannot be reached is an outcome too. */
export async function act<Name extends keyof PlaygroundActions>(
  name: Name,
  action: PlaygroundActions[Name],
): Promise<PlaygroundOutcome> {
  try {
    const answer = await fetch(`/playground/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(action),
    });
    return (await answer.json()) as PlaygroundOutcome;
  } catch {
    return {
      ok: false,
      error: "The playground's server does not answer. Is it still running in the terminal?",
    };
  }
}

/**
 * Follows the server's events until the returned function is called.
 *
 * The browser reconnects by itself; `onOpen` is called each time, so that what was missed can be read again.
 */
export function follow(handlers: {
  onOpen: () => void;
  onEvent: (event: PlaygroundEvent) => void;
  onLost: () => void;
}): () => void {
  const events = new EventSource("/playground/events");
  events.onopen = handlers.onOpen;
  events.onerror = handlers.onLost;
  events.onmessage = (message) => handlers.onEvent(JSON.parse(String(message.data)) as PlaygroundEvent);
  return () => events.close();
}
