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

/** What a person typed, on one line, shortened and free of code marks: for plain text, which Slack does not parse. */
export function oneLine(text: string, max = 80): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("`", "'")
    .trim();
  const points = Array.from(line);
  return points.length > max ? `${points.slice(0, max - 1).join("")}…` : line;
}

/** The same, escaped, to be quoted back in mrkdwn. */
export function quoteTyped(text: string, max = 80): string {
  return escapeMrkdwn(oneLine(text, max));
}
