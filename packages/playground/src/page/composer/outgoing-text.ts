import type { PlaygroundUser } from "../../protocol.ts";

/**
 * The text as Slack's own client sends it: `&`, `<`, `>` escaped, and "@name" of a known person made a mention.
 *
 * Slash commands carry no mentions and are sent as typed.
 */
export function outgoingText(typed: string, people: PlaygroundUser[]): string {
  const text = typed.trim();
  if (text.startsWith("/")) return text;
  const escaped = escapeText(text);
  const names = people
    .flatMap((user) => [user.realName, user.name].map((name) => ({ name: escapeText(name), id: user.id })))
    .sort((a, b) => b.name.length - a.name.length);
  return escaped.replace(/(?<=^|\s)@([^\n@]+)/gu, (whole, rest: string) => {
    const person = names.find(
      ({ name }) =>
        rest.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    return person ? `<@${person.id}>${rest.slice(person.name.length)}` : whole;
  });
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
