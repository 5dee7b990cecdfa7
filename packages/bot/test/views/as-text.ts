import type { KnownBlock } from "@slack/types";

type Json = Record<string, unknown>;
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const text = (value: unknown): string => String((value as Json | undefined)?.["text"] ?? "");

function element(value: Json): string {
  switch (value["type"]) {
    case "mrkdwn":
    case "plain_text":
      return text(value);
    case "button":
      return `[${text(value["text"])}]`;
    default:
      return `(${String(value["type"])})`;
  }
}

function block(value: Json): string {
  switch (value["type"]) {
    case "header":
      return `# ${text(value["text"])}`;
    case "divider":
      return "---";
    case "section":
      return [
        ...(value["text"] === undefined ? [] : [text(value["text"])]),
        ...list(value["fields"]).map((field) => `| ${text(field).replaceAll("\n", " = ")}`),
        ...(value["accessory"] === undefined ? [] : [element(value["accessory"] as Json)]),
      ].join("\n");
    case "context":
      return `  ${list(value["elements"]).map(element).join(" ")}`;
    case "actions":
      return list(value["elements"]).map(element).join(" ");
    default:
      return `(${String(value["type"])})`;
  }
}

/** Blocks as a person reads them, for snapshots that show in a review what changed. */
export const asText = (blocks: readonly KnownBlock[]): string =>
  `\n${blocks.map((each) => block(each as unknown as Json)).join("\n\n")}\n`;
