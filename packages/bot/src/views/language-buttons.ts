import { LANGS } from "@hk-ai/sdk";
import type { Button } from "@slack/types";
import type { Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { LANG_NAMES } from "../words/words.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** A button for each language that the message is not in. */
export function languageButtons(request: Request): Button[] {
  return LANGS.filter((lang) => lang !== request.lang).map((lang) =>
    button(`${ACTIONS.show}${lang}`, LANG_NAMES[lang], writeRequest({ ...request, lang })),
  );
}
