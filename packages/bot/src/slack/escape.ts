/**
 * Makes any text safe to stand in mrkdwn: no mention, channel or link in it is followed by Slack.
 *
 * Slack names three characters as control characters; everything it parses begins with one of them.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a person typed, on one line, shortened, escaped and free of formatting marks, to be quoted back. */
export function quoteTyped(text: string, max = 80): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("`", "'")
    .trim();
  const points = Array.from(line);
  const short = points.length > max ? `${points.slice(0, max - 1).join("")}…` : line;
  return escapeMrkdwn(short);
}
