import type { Fact } from "@hk-ai/sdk";
import type { Answer, Request } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import type { Answered } from "../store/reports.ts";
import { draw, isFactual } from "../views/draw.ts";

/** What people may judge in a message: the facts it shows, and that this was the answer to what was asked. */
export interface Judged {
  readonly facts: readonly Fact[];
  readonly answer: JudgedAnswer | undefined;
}

/** An answer that may be wrong though every fact is right. */
export interface JudgedAnswer {
  readonly asked: string;
  readonly answered: Answered;
}

function judgedAnswer(answer: Answer): JudgedAnswer | undefined {
  switch (answer.type) {
    case "abstained":
      return { asked: answer.typed, answered: "abstained" };
    case "reply":
      return { asked: answer.question, answered: "answered" };
    case "verdict":
      return { asked: answer.claim, answered: answer.result.verdict };
    default:
      return undefined;
  }
}

/** What may be judged of an answer; undefined where there is nothing to say of it. */
export function judged(answer: Answer, request: Request, facts: Facts): Judged | undefined {
  const own = judgedAnswer(answer);
  const shown = isFactual(answer) ? draw(answer, { facts, request }).facts : [];
  return own === undefined && shown.length === 0 ? undefined : { facts: shown, answer: own };
}
