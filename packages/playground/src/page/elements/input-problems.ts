import { type Block, blockIdOf, type Element } from "../blocks/block.ts";
import type { ElementValue, Values } from "./values.ts";

/** What Slack itself refuses before a modal reaches the app, by block id; empty when all is well. */
export function inputProblems(blocks: Block[], values: Values): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "input") continue;
    const element = block["element"] as Element;
    const blockId = blockIdOf(block, index);
    const value = values[blockId]?.[element.action_id ?? ""];
    const problem = isEmpty(value)
      ? block["optional"] === true
        ? undefined
        : "Please complete this required field."
      : textProblem(element, String(value?.["value"] ?? ""));
    if (problem !== undefined) problems[blockId] = problem;
  }
  return problems;
}

function isEmpty(value: ElementValue | undefined): boolean {
  return Object.entries(value ?? {}).every(
    ([field, held]) =>
      field === "type" || held === null || held === "" || (Array.isArray(held) && held.length === 0),
  );
}

function textProblem(element: Element, text: string): string | undefined {
  switch (element.type) {
    case "plain_text_input":
      if (element.min_length !== undefined && text.length < element.min_length)
        return `Please write at least ${element.min_length} characters.`;
      if (element.max_length !== undefined && text.length > element.max_length)
        return `Please write no more than ${element.max_length} characters.`;
      return undefined;
    case "number_input":
      return numberProblem(element, text);
    case "email_text_input":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : "Please enter a valid email address.";
    case "url_text_input":
      return URL.canParse(text) ? undefined : "Please enter a valid URL.";
    default:
      return undefined;
  }
}

function numberProblem(element: Element, text: string): string | undefined {
  const number = Number(text);
  if (!Number.isFinite(number)) return "Please enter a number.";
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return "Please enter a whole number.";
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Please enter a number of at least ${element.min_value}.`;
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Please enter a number of at most ${element.max_value}.`;
  return undefined;
}
