import { LANGS } from "@hk-ai/sdk";
import * as z from "zod";
import { LIMITS } from "../slack/limits.ts";
import type { Request } from "./answer.ts";

// Keys are one letter long, because a button's value holds 2,000 characters and what was typed comes first.
const stored = z.object({
  t: z.string(),
  l: z.enum(LANGS),
  p: z.int().min(0),
  h: z.string().optional(),
  q: z.string().optional(),
  m: z.string().optional(),
  u: z.string().optional(),
});

const write = (text: string, { lang, page, thread, asked, message }: Omit<Request, "text">): string =>
  JSON.stringify({
    t: text.toWellFormed(),
    l: lang,
    p: page,
    h: thread,
    q: asked?.toWellFormed(),
    m: message?.ts,
    u: message?.author,
  });

/** What was typed without what nobody sees, which would take up room. */
const visible = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** As long as what stands beside the text in a button's value ever gets, a vote's mark included. */
const BESIDE =
  write("", {
    lang: "zh-Hant",
    page: 1000,
    thread: "1000000000.000000",
    message: { ts: "1000000000.000000", author: "U".padEnd(20, "0") },
  }).length + 1;

/** Whether buttons can carry all of what was typed, so that they answer what the message answers. */
export const fitsButton = (text: string): boolean =>
  JSON.stringify(visible(text).toWellFormed()).length - 2 + BESIDE <= LIMITS.button.value;

/**
 * A request as the value of a button, cut where it does not {@link fitsButton | fit}.
 *
 * @param room - how long it may become, where something else must fit in beside it
 */
export function writeRequest(request: Request, room: number = LIMITS.button.value): string {
  let text = visible(request.text).slice(0, room);
  let written = write(text, request);
  // What is shown matters more than the question that led to it.
  if (written.length > room && request.asked !== undefined) {
    const { asked: _asked, ...rest } = request;
    return writeRequest(rest, room);
  }
  // JSON writes some characters as two, some as six: what is too long is known only once it is written.
  while (written.length > room) {
    text = text.slice(0, Math.floor((text.length * room) / written.length) - 1);
    written = write(text, request);
  }
  return written;
}

/** The request in the value of a button; undefined for one that an older version of the bot wrote. */
export function readRequest(value: string | undefined): Request | undefined {
  try {
    const { t, l, p, h, q, m, u } = stored.parse(JSON.parse(value ?? ""));
    const message = m === undefined ? undefined : { ts: m, ...(u === undefined ? {} : { author: u }) };
    return {
      text: t,
      lang: l,
      page: p,
      ...(h === undefined ? {} : { thread: h }),
      ...(q === undefined ? {} : { asked: q }),
      ...(message === undefined ? {} : { message }),
    };
  } catch {
    return undefined;
  }
}
