import { withKeys } from "../controls/with-keys.ts";
import { InlineText } from "./inline-text.tsx";
import { parseMrkdwn, parsePlainText, type TextBlock } from "./mrkdwn.ts";

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
  return withKeys(parseMrkdwn(source), (block) => block.kind).map(({ key, item }) => (
    <Paragraph key={key} block={item} />
  ));
}

function Paragraph({ block }: { block: TextBlock }) {
  if (block.kind === "preformatted") return <pre>{block.text}</pre>;
  const Tag = block.kind === "quote" ? "blockquote" : "p";
  return (
    <Tag className="text">
      <InlineText parts={block.children} />
    </Tag>
  );
}

/** A plain_text object inside something else: a button, an option, a header. */
export function PlainText({ text }: { text: TextObject | string }) {
  const object = typeof text === "string" ? { text } : text;
  if (object.emoji === false) return object.text;
  return <InlineText parts={parsePlainText(object.text)} />;
}
