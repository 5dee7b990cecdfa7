import { LANGS } from "@hk-ai/sdk";
import * as z from "zod";
import type { Request } from "./answer.ts";

// Keys are one letter long, because a button's value holds 2,000 characters and what was typed comes first.
const stored = z.object({ t: z.string(), l: z.enum(LANGS), p: z.int().min(0) });
const LONGEST_TYPED = 1500;

/** A request as the value of a button. */
export function writeRequest(request: Request): string {
  return JSON.stringify({
    t: request.text.slice(0, LONGEST_TYPED).toWellFormed(),
    l: request.lang,
    p: request.page,
  });
}

/** The request in the value of a button; undefined for one that an older version of the bot wrote. */
export function readRequest(value: string | undefined): Request | undefined {
  try {
    const { t, l, p } = stored.parse(JSON.parse(value ?? ""));
    return { text: t, lang: l, page: p };
  } catch {
    return undefined;
  }
}
