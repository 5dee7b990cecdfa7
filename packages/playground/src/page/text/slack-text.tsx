import { InlineText } from "./inline-text.tsx";
import { parseMrkdwn, parsePlainText } from "./mrkdwn.ts";

/** Slack's text object. */
export interface TextObject {
  type?: string;
  text: string;
  emoji?: boolean;
}

/** A text object as blocks of text: paragraphs, quotations, preformatted lines. */
export function SlackText({ text }: { text: TextObject }) {
  if (text.type === "plain_text") {
    return (
      <p className="text">
        <PlainText text={text} />
      </p>
    );
  }
  return <Mrkdwn source={text.text} />;
}

/** mrkdwn as blocks of text. */
export function Mrkdwn({ source }: { source: string }) {
  return parseMrkdwn(source).map((block, index) => {
    const key = `${index}-${block.kind}`;
    if (block.kind === "preformatted") return <pre key={key}>{block.text}</pre>;
    const children = <InlineText parts={block.children} />;
    return block.kind === "quote" ? (
      <blockquote key={key} className="text">
        {children}
      </blockquote>
    ) : (
      <p key={key} className="text">
        {children}
      </p>
    );
  });
}

/** A plain_text object inside something else: a button, an option, a header. */
export function PlainText({ text }: { text: TextObject | string }) {
  const object = typeof text === "string" ? { text } : text;
  if (object.emoji === false) return object.text;
  return <InlineText parts={parsePlainText(object.text)} />;
}
