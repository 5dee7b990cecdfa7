/** First of the 52 characters, `(` to `[`, that number the characters of a table two by two. */
const FIRST = 0x28;
const BASE = 52;

/** How many characters a table can number. */
export const CAPACITY = BASE * BASE;

/**
 * Writes a text so that most of it is ASCII, which engines read faster and compression makes smaller: a run of other
 * characters becomes `~`, two characters for the place of each in the table, and `~`. What the table lacks stays.
 *
 * @param text - a text without `~`
 * @param table - the characters to be numbered, at most {@link CAPACITY}
 */
export function packText(text: string, table: string): string {
  const places = new Map(Array.from({ length: table.length }, (_, i) => [table.charAt(i), i]));
  const known = new RegExp(`[${table}]+`, "g");
  const digit = (value: number) => String.fromCharCode(FIRST + value);
  const pair = (char: string) => {
    const place = places.get(char) as number;
    return digit(Math.floor(place / BASE)) + digit(place % BASE);
  };
  return table === "" ? text : text.replace(known, (run) => `~${run.split("").map(pair).join("")}~`);
}

/** Reads what {@link packText} wrote. */
export function unpackText(text: string, table: string): string {
  return text.replace(/~([^~]*)~/g, (_, pairs: string) => {
    let run = "";
    for (let i = 0; i < pairs.length; i += 2) {
      run += table.charAt((pairs.charCodeAt(i) - FIRST) * BASE + pairs.charCodeAt(i + 1) - FIRST);
    }
    return run;
  });
}
