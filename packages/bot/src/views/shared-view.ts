import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import { reportButton } from "./report-button.ts";
import type { ViewContext } from "./view-context.ts";

/** Who shared something, and where the message is that it is about, as far as it is known. */
export interface Shared {
  readonly by: string;
  /** Address of the message in whose menu it was chosen. */
  readonly link?: string | undefined;
}

/**
 * Who shared it, and on what question or message; else the command that gives it. It is not said that the person typed
 * that command: they may have pressed a button.
 */
function sharedLine({ request, offer }: ViewContext, { by, link }: Shared): string {
  const { text, lang, message } = request;
  const user = `<@${by}>`;
  if (message !== undefined) {
    const word = say("oneMessage", lang);
    const named = link === undefined ? word : `<${escapeMrkdwn(link)}|${word}>`;
    return message.author === undefined
      ? say("sharedCheck", lang, { user, message: named })
      : say("sharedCheckOf", lang, { user, message: named, author: `<@${message.author}>` });
  }
  if (offer !== undefined) {
    return say("sharedAsked", lang, { user, question: quoted(quoteTyped(offer.question, 150), lang) });
  }
  return say("sharedBy", lang, { user, command: `\`/hk-ai ${quoteTyped(text)}\`` });
}

/**
 * Facts as the whole channel sees them, the source and the other languages still one press away for each reader.
 *
 * @param shared - who shared them; absent where they answer a question put before all
 */
export function sharedView(drawn: Drawn, view: ViewContext, shared?: Shared): Message {
  const { request } = view;
  const source = button(ACTIONS.source, say("source", request.lang), writeRequest(request));
  return {
    text: escapeMrkdwn(drawn.text),
    blocks: [
      ...drawn.blocks,
      ...(shared === undefined ? [] : [context(sharedLine(view, shared))]),
      {
        type: "actions",
        elements: [
          ...(drawn.facts.length > 0 ? [source] : []),
          ...languageButtons(request),
          ...(drawn.judges ? [reportButton(request)] : []),
        ],
      },
    ],
  };
}
