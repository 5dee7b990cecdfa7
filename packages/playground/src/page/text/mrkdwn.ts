/** A run of text inside a line, as Slack's mrkdwn marks it. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold" | "italic" | "strike"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "emoji"; name: string }
  | { kind: "link"; url: string; label: Inline[] }
  | { kind: "user" | "channel" | "usergroup"; id: string; label?: string }
  | { kind: "broadcast"; range: string }
  | { kind: "date"; timestamp: number; format: string; fallback: string; url?: string };

/** A paragraph, a quotation or preformatted lines. */
export type TextBlock =
  | { kind: "paragraph" | "quote"; children: Inline[] }
  | { kind: "preformatted"; text: string };

const delimiters = { "*": "bold", _: "italic", "~": "strike" } as const;

/**
 * Reads Slack's mrkdwn.
 *
 * What is escaped (`&lt;!channel&gt;`) stays text, and a mark counts only at the edge of a word, which leaves it
 * literal between Chinese characters, as Slack does.
 *
 * @example
 * parseMrkdwn("*Total* :tada:");
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function parseMrkdwn(source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const [index, part] of source.split("```").entries()) {
    if (index % 2 === 1) {
      blocks.push({ kind: "preformatted", text: unescapeText(part.replace(/^\n|\n$/g, "")) });
    } else if (part.trim() !== "") {
      blocks.push(...parseLines(part.replace(/^\n|\n$/g, "")));
    }
  }
  return blocks;
}

/** Reads a plain_text object: only emoji names mean anything. */
export function parsePlainText(source: string): Inline[] {
  return joinText(
    source.split(/(:[a-z0-9_+'-]+:)/).map((part, index): Inline => {
      if (index % 2 === 1) return { kind: "emoji", name: part.slice(1, -1) };
      return { kind: "text", text: unescapeText(part) };
    }),
  );
}

/** `&lt;`, `&gt;` and `&amp;` back to the characters they stand for. */
function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function parseLines(source: string): TextBlock[] {
  const blocks: { kind: "paragraph" | "quote"; lines: string[] }[] = [];
  let quoteToEnd = false;
  for (const line of source.split("\n")) {
    const toEnd = /^(?:&gt;|>){3} ?/.exec(line);
    const mark = toEnd ?? /^(?:&gt;|>) ?/.exec(line);
    if (toEnd) quoteToEnd = true;
    const kind = mark || quoteToEnd ? "quote" : "paragraph";
    const text = mark ? line.slice(mark[0].length) : line;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else blocks.push({ kind, lines: [text] });
  }
  return blocks.map(({ kind, lines }) => ({ kind, children: parseInline(lines.join("\n")) }));
}

function parseInline(source: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  while (at < source.length) {
    const next = readMark(source, at);
    if (next) {
      found.push(next.inline);
      at = next.end;
    } else {
      const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
      found.push({ kind: "text", text: character });
      at += character.length;
    }
  }
  return joinText(found).map((part) =>
    part.kind === "text" ? { kind: "text", text: unescapeText(part.text) } : part,
  );
}

type Mark = { inline: Inline; end: number };

function readMark(source: string, at: number): Mark | undefined {
  switch (source[at]) {
    case "`":
      return readCode(source, at);
    case "<":
      return readEntity(source, at);
    case ":":
      return readEmoji(source, at);
    case "h":
      return readBareLink(source, at);
    case "*":
    case "_":
    case "~":
      return readStyle(source, at);
    default:
      return undefined;
  }
}

function readCode(source: string, at: number): Mark | undefined {
  const code = /`([^`\n]+)`/y;
  code.lastIndex = at;
  const match = code.exec(source);
  if (!match?.[1]) return undefined;
  return { inline: { kind: "code", text: unescapeText(match[1]) }, end: code.lastIndex };
}

function readEmoji(source: string, at: number): Mark | undefined {
  const emoji = /:([a-z0-9_+'-]*[a-z_+'-][a-z0-9_+'-]*)(?:::skin-tone-\d)?:/y;
  emoji.lastIndex = at;
  const match = emoji.exec(source);
  if (!match?.[1] || isWord(source, at - 1)) return undefined;
  return { inline: { kind: "emoji", name: match[1] }, end: emoji.lastIndex };
}

function readBareLink(source: string, at: number): Mark | undefined {
  const link = /https?:\/\/[^\s<>|`]*[^\s<>|`.,;:!?)*_~'"。，；：！？）」』]/y;
  link.lastIndex = at;
  const match = link.exec(source);
  if (!match || isWord(source, at - 1)) return undefined;
  const url = unescapeText(match[0]);
  return { inline: { kind: "link", url, label: [{ kind: "text", text: url }] }, end: link.lastIndex };
}

function readStyle(source: string, at: number): Mark | undefined {
  const mark = source[at] as keyof typeof delimiters;
  if (isWord(source, at - 1) || /\s|^$/.test(source[at + 1] ?? "") || source[at + 1] === mark)
    return undefined;
  for (let end = at + 2; end < source.length && source[end] !== "\n"; end += 1) {
    if (source[end] !== mark || /\s/.test(source[end - 1] ?? "") || isWord(source, end + 1)) continue;
    const inside = source.slice(at + 1, end);
    return { inline: { kind: delimiters[mark], children: parseInline(inside) }, end: end + 1 };
  }
  return undefined;
}

function readEntity(source: string, at: number): Mark | undefined {
  const end = source.indexOf(">", at);
  if (end < 0) return undefined;
  const inside = source.slice(at + 1, end);
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? undefined : inside.slice(bar + 1);
  const inline = entity(target, label);
  return inline && { inline, end: end + 1 };
}

function entity(target: string, label: string | undefined): Inline | undefined {
  const named = label ? { label: unescapeText(label) } : {};
  if (/^@[UW]/.test(target)) return { kind: "user", id: target.slice(1), ...named };
  if (/^#[CDG]/.test(target)) return { kind: "channel", id: target.slice(1), ...named };
  if (target.startsWith("!subteam^")) return { kind: "usergroup", id: target.slice(9), ...named };
  if (/^!(here|channel|everyone)$/.test(target)) return { kind: "broadcast", range: target.slice(1) };
  const date = /^!date\^(\d+)\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (date?.[1] && date[2]) {
    const link = date[3] ? { url: unescapeText(date[3]) } : {};
    return { kind: "date", timestamp: Number(date[1]), format: date[2], fallback: label ?? "", ...link };
  }
  if (/^(?:https?|mailto|tel|slack):/.test(target)) {
    const url = unescapeText(target);
    return { kind: "link", url, label: label ? parsePlainText(label) : [{ kind: "text", text: url }] };
  }
  return undefined;
}

function isWord(source: string, at: number): boolean {
  return at >= 0 && at < source.length && /[\p{L}\p{N}]/u.test(source[at] ?? "");
}

function joinText(parts: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") last.text += part.text;
    else if (part.kind !== "text" || part.text !== "") joined.push({ ...part });
  }
  return joined;
}
