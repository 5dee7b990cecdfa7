import type { Answer } from "../commands/answer.ts";
import { quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { exampleButton } from "./example-button.ts";
import type { Message } from "./message.ts";
import { suggestionButtons } from "./suggestion-buttons.ts";
import type { ViewContext } from "./view-context.ts";

/** Examples are typed as they stand, so they are given whole. */
const EXAMPLE = 300;

/** What was typed, quoted back with what is wrong about it, and what was probably meant as buttons. */
export function unknownView(
  answer: Extract<Answer, { type: "unknown" | "wrong" }>,
  { request }: ViewContext,
): Message {
  const problem = answer.type === "unknown" ? "unknown" : answer.problem;
  const example =
    answer.type === "wrong" && answer.example !== undefined ? quoteTyped(answer.example, EXAMPLE) : "help";
  const text = say(problem, request.lang, { typed: quoteTyped(answer.typed) || "…", example });
  const near = suggestionButtons(answer.nearest, request);
  const given = answer.type === "wrong" ? answer.example : undefined;
  const buttons =
    near.length > 0 || given === undefined ? near : [exampleButton(given, request.lang, request.thread)];
  return {
    text,
    blocks: [section(text), ...(buttons.length > 0 ? [{ type: "actions" as const, elements: buttons }] : [])],
  };
}
