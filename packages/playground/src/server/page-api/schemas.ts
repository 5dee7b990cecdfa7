import * as z from "zod";
import type { PlaygroundActions } from "../../protocol.ts";

const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/** What the page may post, by the name of the action. */
export const actionSchemas = {
  post: z.object({
    userId: z.string(),
    channel: z.string(),
    text: z.string().min(1).max(40_000),
    threadTs: z.string().exactOptional(),
  }),
  action: z.object({
    userId: z.string(),
    channel: z.string().exactOptional(),
    messageTs: z.string().exactOptional(),
    viewId: z.string().exactOptional(),
    action: z.record(z.string(), z.unknown()),
    state: z.record(z.string(), z.unknown()).exactOptional(),
  }),
  shortcut: z.object({
    userId: z.string(),
    channel: z.string(),
    messageTs: z.string(),
    callbackId: z.string(),
  }),
  submit: z.object({ userId: z.string(), viewId: z.string(), values }),
  close: z.object({ userId: z.string(), viewId: z.string(), all: z.boolean().exactOptional() }),
  openDetails: z.object({
    userId: z.string(),
    channel: z.string(),
    messageTs: z.string(),
    url: z.string(),
  }),
  openHome: z.object({ userId: z.string(), tab: z.enum(["home", "messages"]) }),
  clock: z.object({ now: z.iso.datetime({ offset: true }) }),
  nextDigest: z.object({}),
} satisfies { [Name in keyof PlaygroundActions]: z.ZodType<PlaygroundActions[Name]> };

/** Whether this is the name of something a person can do. */
export const isActionName = (name: string): name is keyof PlaygroundActions =>
  Object.hasOwn(actionSchemas, name);
