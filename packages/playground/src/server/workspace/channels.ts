import type { PlaygroundChannel } from "../../protocol.ts";

/** The conversations of the workspace, and who is in them. */
export interface Channels {
  all(): readonly PlaygroundChannel[];
  get(id: string): PlaygroundChannel | undefined;
  /** By id, by "#name" or "name", or the direct message of a user id, as `chat.postMessage` takes it. */
  resolve(reference: string): PlaygroundChannel | undefined;
  directMessage(userId: string): PlaygroundChannel | undefined;
  join(id: string, userId: string): void;
  leave(id: string, userId: string): void;
  setArchived(id: string, archived: boolean): void;
}

export function createChannels(
  seed: readonly PlaygroundChannel[],
  changed: (channel: PlaygroundChannel) => void,
): Channels {
  const channels = new Map(seed.map((channel) => [channel.id, channel]));
  const find = (test: (channel: PlaygroundChannel) => boolean) => [...channels.values()].find(test);
  const change = (id: string, change: Partial<PlaygroundChannel>) => {
    const channel = channels.get(id);
    if (channel === undefined) return;
    const next = { ...channel, ...change };
    channels.set(id, next);
    changed(next);
  };
  const directMessage = (userId: string) => find((c) => c.kind === "im" && c.userId === userId);
  return {
    all: () => [...channels.values()],
    get: (id) => channels.get(id),
    resolve: (reference) =>
      channels.get(reference) ??
      directMessage(reference) ??
      find((c) => c.kind === "channel" && c.name === reference.replace(/^#/, "")),
    directMessage,
    join(id, userId) {
      const members = channels.get(id)?.members ?? [];
      if (!members.includes(userId)) change(id, { members: [...members, userId] });
    },
    leave: (id, userId) =>
      change(id, { members: (channels.get(id)?.members ?? []).filter((member) => member !== userId) }),
    setArchived: (id, archived) => change(id, { archived }),
  };
}
