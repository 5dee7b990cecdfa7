import data from "@emoji-mart/data/sets/15/native.json" with { type: "json" };

interface EmojiData {
  emojis: Record<string, { skins: { native: string }[] } | undefined>;
  aliases: Record<string, string | undefined>;
}

const { emojis, aliases } = data as EmojiData;

/** The character of a Slack emoji name without its colons; undefined for a name that is nobody's. */
export function emojiCharacter(name: string): string | undefined {
  return emojis[aliases[name] ?? name]?.skins[0]?.native ?? flag(name);
}

/** Slack calls flags "flag-" and the country's two letters, which Unicode spells with two regional indicators. */
function flag(name: string): string | undefined {
  const country = /^flag-([a-z])([a-z])$/.exec(name);
  if (!country?.[1] || !country[2]) return undefined;
  const indicator = (letter: string) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97);
  return indicator(country[1]) + indicator(country[2]);
}
