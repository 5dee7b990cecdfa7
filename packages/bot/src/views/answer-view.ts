import type { Answer } from "../commands/answer.ts";
import { reportsView } from "../feedback/reports-view.ts";
import { settingsView } from "../settings/settings-view.ts";
import { abstainedView } from "./abstained-view.ts";
import { section } from "./blocks.ts";
import { draw } from "./draw.ts";
import { helpView } from "./help-view.ts";
import { languageView } from "./language-view.ts";
import type { Message } from "./message.ts";
import { privateView } from "./private-view.ts";
import { sourcesView } from "./sources-view.ts";
import { topicsView } from "./topics-view.ts";
import { unknownView } from "./unknown-view.ts";
import { usageView } from "./usage-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Draws an answer as the person who asked sees it. */
export function answerView(answer: Answer, view: ViewContext): Message {
  switch (answer.type) {
    case "help":
      return helpView(answer, view);
    case "usage":
      return usageView(answer, view);
    case "topics":
      return topicsView(answer, view);
    case "sources":
      return sourcesView(answer, view);
    case "unknown":
    case "wrong":
      return unknownView(answer, view);
    case "abstained":
      return abstainedView(answer, view);
    case "reports":
      return reportsView(answer, view);
    case "settings":
      return settingsView(answer, view);
    case "language":
      return languageView(answer, view);
    case "notice":
      return { text: answer.text, blocks: [section(answer.text)] };
    default:
      return privateView(draw(answer, view), view);
  }
}
