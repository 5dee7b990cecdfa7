import { LANGS } from "@hk-ai/sdk";
import * as z from "zod";
import { LIMITS } from "../slack/limits.ts";
import type { Request } from "./answer.ts";
import { foldTyped } from "./typed-text.ts";

// Keys are one letter long, because a button's value holds 2,000 characters and what was typed comes first.
const stored = z.object({ t: z.string(), l: z.enum(LANGS), p: z.int().min(0), h: z.string().optional() });

/**
 * A request as the value of a button: what was typed is folded, so that no invisible characters take up its room.
 *
 * @param room - how long it may become, where something else must fit in beside it
 */
export function writeRequest(request: Request, room: number = LIMITS.button.value): string {
  const write = (text: string) =>
    JSON.stringify({ t: text.toWellFormed(), l: request.lang, p: request.page, h: request.thread });
  let text = foldTyped(request.text).slice(0, room);
  let written = write(text);
  // JSON writes some characters as two, some as six: what is too long is known only once it is written.
  while (written.length > room) {
    text = text.slice(0, Math.floor((text.length * room) / written.length) - 1);
    written = write(text);
  }
  return written;
}

/** The request in the value of a button; undefined for one that an older version of the bot wrote. */
export function readRequest(value: string | undefined): Request | undefined {
  try {
    const { t, l, p, h } = stored.parse(JSON.parse(value ?? ""));
    return { text: t, lang: l, page: p, ...(h === undefined ? {} : { thread: h }) };
  } catch {
    return undefined;
  }
}
