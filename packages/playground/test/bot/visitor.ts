import { expect, onTestFinished } from "vitest";
import { type Playground, type PlaygroundOptions, startPlayground } from "../../src/playground.ts";
import type { PlaygroundMessage, PlaygroundView } from "../../src/protocol.ts";

export const GENERAL = "C0GENERAL";
export const POLICY = "C0AIPOLICY";
export const EMILY = "U0EMILY";
export const KAYAN = "U0KAYAN";
export const LIMING = "U0LIMING";

/** A local Slack with the bot in it and no page, stopped when the test ends. */
export async function startBot(options: Partial<PlaygroundOptions> = {}): Promise<Visit> {
  const playground = await startPlayground({ port: 0, page: false, ...options });
  onTestFinished(() => playground.close());
  return visit(playground);
}

type Element = Record<string, unknown> & { action_id: string };

/** What a person does and sees, and what went over the wire. */
export interface Visit {
  readonly playground: Playground;
  /** Types a line; resolves once the bot has said all it has to say. */
  type(text: string, userId?: string, channel?: string): Promise<void>;
  /** Presses the button with this label in the newest message that has one. */
  press(label: string, userId?: string, channel?: string): Promise<void>;
  /** Messages of a channel that a person sees, oldest first. */
  seen(userId?: string, channel?: string): PlaygroundMessage[];
  /** The newest of them. */
  newest(userId?: string, channel?: string): PlaygroundMessage;
  modal(userId?: string): PlaygroundView | undefined;
  /** What Slack's client told a person, such as that a command failed. */
  readonly notices: readonly string[];
  /** Names and statuses of what was sent, each way. */
  calls(direction: "bot → slack" | "slack → bot"): { name: string; status: number }[];
}

export function visit(playground: Playground): Visit {
  const { slack } = playground;
  const { workspace } = slack;
  const notices: string[] = [];
  workspace.onEvent((event) => event.type === "notice" && notices.push(event.text));

  const seen: Visit["seen"] = (userId = EMILY, channel = GENERAL) =>
    workspace.messages
      .all()
      .filter((message) => message.channel === channel)
      .filter(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === userId);
  /** An event may still be on its way, and the bot may answer after it has acknowledged. */
  const settled = async () => {
    await slack.settled();
    await playground.bot.idle();
    await slack.settled();
  };
  return {
    playground,
    notices,
    async type(text, userId = EMILY, channel = GENERAL) {
      await slack.act("post", { userId, channel, text });
      await settled();
    },
    async press(label, userId = EMILY, channel = GENERAL) {
      const found = seen(userId, channel)
        .reverse()
        .flatMap((message) => buttons(message).map((button) => ({ message, button })))
        .find(({ button }) => labelOf(button) === label);
      if (found === undefined)
        throw new Error(`no button “${label}” in ${JSON.stringify(seen(userId, channel).at(-1))}`);
      const { message, button } = found;
      await slack.act("action", { userId, channel, messageTs: message.ts, action: button });
      await settled();
    },
    seen,
    newest(userId, channel) {
      const last = seen(userId, channel).at(-1);
      expect(last, "there is no message").toBeDefined();
      return last as PlaygroundMessage;
    },
    modal: (userId = EMILY) =>
      workspace.views.all().findLast((view) => view.userId === userId && view.type === "modal"),
    calls: (direction) =>
      workspace.inspector
        .entries()
        .filter((entry) => entry.direction === direction)
        .map(({ name, status }) => ({ name, status })),
  };
}

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];

/** Every button of a message, accessories included, as a press sends it. */
export function buttons(message: PlaygroundMessage): Element[] {
  return records(message.blocks).flatMap((block) =>
    [
      ...records(block["elements"]),
      ...(block["accessory"] === undefined ? [] : records([block["accessory"]])),
    ]
      .filter((element) => element["type"] === "button")
      .map((element) => ({ ...element, block_id: block["block_id"] }) as unknown as Element),
  );
}

export const labelOf = (button: Element): string =>
  String((button["text"] as { text?: unknown } | undefined)?.text ?? "");

/** Everything a message or view says, its fallback text included, each string on a line of its own. */
export function textOf(payload: unknown): string {
  const strings: string[] = [];
  JSON.stringify(payload, (key, value: unknown) => {
    if (typeof value === "string" && (key === "text" || key === "title")) strings.push(value);
    return value;
  });
  return strings.join("\n");
}
