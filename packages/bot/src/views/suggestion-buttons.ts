import type { Button } from "@slack/types";
import type { Request, Suggestion } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/**
 * A button for each thing that was probably meant, or that the source does say.
 *
 * @param asked - the question that they go with, which then stays in sight when one is pressed
 */
export function suggestionButtons(
  nearest: readonly Suggestion[],
  request: Request,
  asked?: string,
): Button[] {
  const { lang, thread } = request;
  const beside = {
    ...(thread === undefined ? {} : { thread }),
    ...(asked === undefined ? {} : { asked }),
  };
  return nearest.map((suggestion, index) =>
    button(
      `${ACTIONS.show}suggestion-${index}`,
      shorten(suggestion.label, LIMITS.button.text),
      writeRequest({ text: suggestion.text, lang, page: 0, ...beside }),
    ),
  );
}
