import type { PlaygroundChannel } from "../../protocol.ts";

/** What is open in the middle of the page: a channel, the direct messages with the app, or its Home. */
export type Room = { kind: "channel"; id: string } | { kind: "direct" } | { kind: "home" };

/** What the page opens with: the channel of a message's permalink ("/archives/C1/p…"), or the first channel. */
export function firstRoom({ channels }: { channels: PlaygroundChannel[] }, path: string): Room {
  const linked = /^\/archives\/([^/]+)/.exec(path)?.[1];
  const open = channels.filter((channel) => channel.kind === "channel");
  const channel = open.find(({ id }) => id === linked) ?? open[0];
  if (channel) return { kind: "channel", id: channel.id };
  return { kind: "home" };
}
