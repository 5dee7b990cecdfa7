import { formatDate } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { aside, PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** Every source: title, publisher, date and how sure it is, how many facts it proves, digest of its text. */
export function sourcesView(answer: Extract<Answer, { type: "sources" }>, { request }: ViewContext): Message {
  const { lang } = request;
  const blocks = answer.sources.map(({ source, facts }) =>
    section(
      [
        `*${escapeMrkdwn(source.title[lang])}*`,
        escapeMrkdwn(`${source.publisher[lang]} · ${formatDate(source.published, lang)}`),
        aside(escapeMrkdwn(source.publishedNote[lang]), lang),
        say("factCount", lang, { count: facts }),
        `\`${source.digest}\``,
      ].join("\n"),
    ),
  );
  return {
    text: escapeMrkdwn(answer.sources.map(({ source }) => source.title[lang]).join(PUNCTUATION[lang].list)),
    blocks: [
      header(
        answer.about === undefined
          ? say("sourcesTitle", lang)
          : say("sourcesOfTitle", lang, { subject: answer.about[lang] }),
      ),
      ...blocks,
      { type: "actions", elements: languageButtons(request) },
    ],
  };
}
