import type { Lang } from "@hk-ai/sdk";
import type { Button } from "@slack/types";
import { writeRequest } from "../commands/request.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** “For example: /hk-ai …” to press, for whoever would rather not type it. */
export function exampleButton(example: string, lang: Lang, thread?: string): Button {
  const label = `${say("example", lang)}${PUNCTUATION[lang].colon}/hk-ai ${example}`;
  const request = { text: example, lang, page: 0, ...(thread === undefined ? {} : { thread }) };
  return button(`${ACTIONS.show}example`, shorten(label, LIMITS.button.text), writeRequest(request));
}
