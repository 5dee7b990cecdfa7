/**
 * What a person reads in a message's text: links by their label, channels by name, no mentions, entities decoded.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function plainText(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([^<>]*)>/g, (_whole, inside: string) => {
      if (inside.startsWith("@") || inside.startsWith("!")) return "";
      const [target = "", label] = inside.split("|");
      if (inside.startsWith("#")) return label === undefined ? "" : `#${label}`;
      return label ?? target;
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
