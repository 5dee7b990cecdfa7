/** What is open in the middle of the page: a channel, the direct messages with the app, or its Home. */
export type Room = { kind: "channel"; id: string } | { kind: "direct" } | { kind: "home" };
