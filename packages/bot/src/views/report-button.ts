import type { Button } from "@slack/types";
import type { Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** Opens the form to report what is wrong: with a fact, or with the answer itself. */
export const reportButton = (request: Request, word: "reportFact" | "reportWrong" = "reportWrong"): Button =>
  button(ACTIONS.report, say(word, request.lang), writeRequest(request));
