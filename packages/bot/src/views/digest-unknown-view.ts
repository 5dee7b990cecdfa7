import type { Lang } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";
import { exampleDigest, exampleFullDigest, quotedExample } from "../commands/digest-examples.ts";
import { writeRequest } from "../commands/request.ts";
import type { Asked } from "../digests/manage/verbs.ts";
import { quoteTyped } from "../slack/escape.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, section } from "./blocks.ts";
import { askedFirst } from "./digest-schedule-view.ts";
import { exampleButton } from "./example-button.ts";
import type { Message } from "./message.ts";
import { newDigestButton } from "./new-digest-button.ts";

/** Words behind “digest” in which nothing was understood: what they may have meant, an example, and the form. */
export function digestUnknownView(
  { words, nearest }: { readonly words: string; readonly nearest: readonly Asked[] },
  facts: Facts,
  lang: Lang,
): Message {
  const example = quotedExample(exampleFullDigest(facts, lang));
  const text = say("digestNotUnderstood", lang, { words: quoted(quoteTyped(words), lang), example });
  const meant = nearest.slice(0, 3).map(({ verb, number }) => {
    const behind = number === undefined ? "" : ` ${number}`;
    const request = writeRequest({ text: `digest ${verb}${behind}`, lang, page: 0 });
    const pressed = (label: string) => button(`${ACTIONS.show}${verb}`, label, request);
    return verb === "list" || verb === "help"
      ? pressed(`digest ${verb}`)
      : { ...pressed(`${say(`verb_${verb}`, lang)}${behind}`), ...askedFirst(verb, lang) };
  });
  return {
    text,
    blocks: [
      section(text),
      {
        type: "actions",
        elements: [
          ...(meant.length > 0 ? meant : [exampleButton(`digest ${exampleDigest(facts, lang)}`, lang)]),
          newDigestButton(lang),
        ],
      },
    ],
  };
}
