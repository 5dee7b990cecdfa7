import type { PlaygroundMessage, PlaygroundView } from "../../src/protocol.ts";
import type { Visit } from "./visitor.ts";
import { EMILY } from "./visitor.ts";

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every element with an action id, anywhere in blocks, with the id of its block, as a press sends it. */
export function elements(payload: unknown, blockId?: unknown): Json[] {
  if (Array.isArray(payload)) return payload.flatMap((item) => elements(item, blockId));
  if (!isJson(payload)) return [];
  const inBlock = payload["block_id"] ?? blockId;
  const own = typeof payload["action_id"] === "string" ? [{ ...payload, block_id: inBlock }] : [];
  return [...own, ...Object.values(payload).flatMap((value) => elements(value, inBlock))];
}

/** Every text of a payload, in order. */
export function texts(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(texts);
  if (!isJson(payload)) return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    key === "text" && typeof value === "string" ? [value] : texts(value),
  );
}

const labelOf = (element: Json): unknown => (isJson(element["text"]) ? element["text"]["text"] : undefined);

/** Resolves when the bot has done all it was asked to: an event is acknowledged before it is worked on. */
export const settle = async ({ playground }: Visit) => {
  await playground.slack.settled();
  await playground.bot.idle();
  await playground.slack.settled();
};

function found(payload: unknown, name: string): Json {
  const all = elements(payload);
  const element = all.find((one) => labelOf(one) === name || one["action_id"] === name);
  if (element === undefined)
    throw new Error(`no “${name}” among ${all.map((one) => labelOf(one) ?? one["action_id"])}`);
  return element;
}

/** Presses an element of a view, by its label or action id; `change` is what the person picked or typed. */
export async function pressIn(
  visit: Visit,
  view: PlaygroundView,
  name: string,
  change: Json = {},
): Promise<void> {
  const action = { ...found(view.view["blocks"], name), ...change };
  await visit.playground.slack.act("action", { userId: view.userId, viewId: view.id, action });
  await settle(visit);
}

/** Presses one of the thumbs under a message. */
export async function vote(
  visit: Visit,
  message: PlaygroundMessage,
  thumb: "positive_button" | "negative_button",
  userId = EMILY,
): Promise<void> {
  const element = found(message.blocks, "vote");
  const { text, value } = element[thumb] as { text: unknown; value: string };
  const action = { type: "feedback_buttons", action_id: "vote", block_id: element["block_id"], text, value };
  await visit.playground.slack.act("action", {
    userId,
    channel: message.channel,
    messageTs: message.ts,
    action,
  });
  await settle(visit);
}

/** Sends a form; `values` by block id, where action and block share their name. */
export async function submit(
  visit: Visit,
  view: PlaygroundView,
  values: Record<string, Json>,
): Promise<void> {
  const state = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { [id]: value }]));
  await visit.playground.slack.act("submit", { userId: view.userId, viewId: view.id, values: state });
  await settle(visit);
}

/** The Home tab as a person has it open. */
export async function openHome(visit: Visit, userId = EMILY, tab: "home" | "messages" = "home") {
  await visit.playground.slack.act("openHome", { userId, tab });
  await settle(visit);
  return visit.playground.slack.workspace.views.home(userId) as unknown as PlaygroundView;
}

export const blockTypes = ({ blocks = [] }: PlaygroundMessage): unknown[] =>
  blocks.map((block) => (isJson(block) ? block["type"] : undefined));
