/** From this share of its long words on, a text has capitals for another reason than names. */
const TITLE = 0.7;
const LONG_WORDS = /[A-Za-z]{4,}/g;
const CAPITAL = /^[A-Z]/;
/** What stands before the first word of a sentence. */
const OPENS = /(?:^|[.!?:。！？：…\n])[\s"'“”‘’「『(（]*$/;
/** What stands behind that word where it is a name: the next word of it, or Chinese. */
const GOES_ON = /^ ?(?:[A-Z][a-z]|[\u3400-\u9fff])/;

/** Whether a text begins most of its words with capitals, as titles do. */
export function isTitle(source: string): boolean {
  const words = source.match(LONG_WORDS) ?? [];
  return words.length > 2 && words.filter((word) => CAPITAL.test(word)).length >= words.length * TITLE;
}

/** Whether a word, given in small letters, has a capital in a text where none has to be. */
export function isCapitalised(source: string, word: string): boolean {
  const capitals = word.toUpperCase();
  if (source.includes(capitals)) return !isTitle(source);
  const at = source.indexOf(capitals.charAt(0) + word.slice(1));
  if (at === -1 || isTitle(source)) return false;
  return !OPENS.test(source.slice(0, at)) || GOES_ON.test(source.slice(at + word.length));
}
