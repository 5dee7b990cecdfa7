/** Words that titles leave in small letters, too. */
const SMALL = /^(?:a|an|the|of|in|on|for|to|and|or|at|by|with|from|as|vs)$/;
const WORDS = /[A-Za-z]+/g;
const CAPITAL = /^[A-Z]/;
/** What stands before the first word of a sentence. */
const OPENS = /(?:^|[.!?:。！？：…\n])[\s"'“”‘’「『(（]*$/;
/** What stands behind that word where it is a name: the next word of it, or Chinese. */
const GOES_ON = /^ ?(?:[A-Z][a-z]|[\u3400-\u9fff])/;

/** Whether a text begins every word with a capital, as titles do. */
function isTitle(source: string): boolean {
  const words = source.match(WORDS)?.filter((word) => !SMALL.test(word)) ?? [];
  return words.length > 2 && words.every((word) => CAPITAL.test(word));
}

/** Whether a word, given in small letters, has a capital in a text where none has to be. */
export function isCapitalised(source: string, word: string): boolean {
  const capitals = word.toUpperCase();
  if (source.includes(capitals)) return !isTitle(source);
  const at = source.indexOf(capitals.charAt(0) + word.slice(1));
  if (at === -1 || isTitle(source)) return false;
  return !OPENS.test(source.slice(0, at)) || GOES_ON.test(source.slice(at + word.length));
}
