import type { Lang } from "@hk-ai/sdk";
import type { Button } from "@slack/types";
import { writeRequest } from "../commands/request.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";

/** A button in a message that opens the form for a new digest: it stands for the command without words. */
export const newDigestButton = (lang: Lang): Button =>
  button(
    `${ACTIONS.show}new-digest`,
    say("newDigest", lang),
    writeRequest({ text: "digest", lang, page: 0 }),
  );
