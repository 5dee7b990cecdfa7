import type { Button } from "@slack/types";
import type { Request, Suggestion } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** A button for each thing that was probably meant. */
export function suggestionButtons(nearest: readonly Suggestion[], request: Request): Button[] {
  return nearest.map((suggestion, index) =>
    button(
      `${ACTIONS.show}suggestion-${index}`,
      shorten(suggestion.label, LIMITS.button.text),
      writeRequest({ ...request, text: suggestion.text, page: 0 }),
    ),
  );
}
