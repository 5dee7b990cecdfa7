import type { Answer } from "../commands/answer.ts";
import { drawComparison } from "./comparison-view.ts";
import type { Drawn } from "./drawn.ts";
import { drawFacts } from "./facts-view.ts";
import { drawProfile } from "./profile-view.ts";
import { drawReply } from "./reply-view.ts";
import { drawTimeline } from "./timeline-view.ts";
import { drawVerdict } from "./verdict-view.ts";
import type { ViewContext } from "./view-context.ts";

/** An answer made of facts: it can be shared with a channel, and each fact in it has a source. */
export type FactualAnswer = Extract<
  Answer,
  { type: "facts" | "reply" | "verdict" | "timeline" | "profile" | "comparison" }
>;

/** Whether an answer is made of facts. */
export function isFactual(answer: Answer): answer is FactualAnswer {
  return ["facts", "reply", "verdict", "timeline", "profile", "comparison"].includes(answer.type);
}

/** Draws an answer that is made of facts. */
export function draw(answer: FactualAnswer, view: ViewContext): Drawn {
  switch (answer.type) {
    case "facts":
      return drawFacts(answer, view);
    case "reply":
      return drawReply(answer, view);
    case "verdict":
      return drawVerdict(answer, view);
    case "timeline":
      return drawTimeline(answer, view);
    case "profile":
      return drawProfile(answer, view);
    case "comparison":
      return drawComparison(answer, view);
  }
}
