import type { Button } from "@slack/types";
import type { Request, Suggestion } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { LIMITS } from "../slack/limits.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** A button for each thing that was probably meant. */
export function suggestionButtons(nearest: readonly Suggestion[], request: Request): Button[] {
  return nearest.map((suggestion, index) =>
    button(
      `${ACTIONS.show}suggestion-${index}`,
      Array.from(suggestion.label).slice(0, LIMITS.button.text).join(""),
      writeRequest({ ...request, text: suggestion.text, page: 0 }),
    ),
  );
}
