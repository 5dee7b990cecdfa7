import type { Answer } from "../commands/answer.ts";
import { section } from "./blocks.ts";
import { factsView } from "./facts-view.ts";
import { helpView } from "./help-view.ts";
import type { Message } from "./message.ts";
import { topicsView } from "./topics-view.ts";
import { unknownView } from "./unknown-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Draws an answer as the person who asked sees it. */
export function answerView(answer: Answer, view: ViewContext): Message {
  switch (answer.type) {
    case "facts":
      return factsView(answer, view);
    case "help":
      return helpView(answer, view);
    case "topics":
      return topicsView(answer, view);
    case "unknown":
      return unknownView(answer, view);
    case "notice":
      return { text: answer.text, blocks: [section(answer.text)] };
  }
}
