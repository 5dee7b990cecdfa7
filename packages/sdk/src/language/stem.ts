const VOWEL = /[aeiouy]/;
/** Words that the stem of a longer one must not become: what is noted is not “not”, sites do not sit, uses are not us. */
const SMALL: ReadonlySet<string> = new Set(["not", "us", "sit", "car", "plan", "star", "bar"]);
/** Words whose stem would be that of another word: an institution is not an institute, a million no mill, what hardly is is not hard. */
const APART: ReadonlySet<string> = new Set([
  "institution",
  "million",
  "billion",
  "trillion",
  "station",
  "region",
  "hardly",
  "barely",
  "scarcely",
  "rubbished",
  "fare",
  "department",
]);

/**
 * The stem of a folded English word: inflections and the commonest derivations taken off, enough for
 * `companies`/`company`, `hiring`/`hire` and `investments`/`invest` to meet. Words of three letters stay whole.
 */
export function stem(word: string): string {
  let w = word;
  if (w.length > 2 && (w.endsWith("'s") || w.endsWith("’s"))) w = w.slice(0, -2);
  if (w.length < 4 || w.charCodeAt(0) < 58 || !VOWEL.test(w)) return w;
  if (w.endsWith("ies")) w = `${w.slice(0, -3)}y`;
  else if (/(?:[sxz]|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith("s") && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (APART.has(w)) return w;
  w = strip(w, "ing") ?? strip(w, "ed") ?? w;
  w = strip(w, "ment") ?? strip(w, "ness") ?? strip(w, "ly") ?? w;
  if (w.length > 5 && w.endsWith("ion")) w = w.slice(0, -3);
  if (w.length > 3 && w.endsWith("e")) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith("y")) w = `${w.slice(0, -1)}i`;
  return SMALL.has(w) && word.startsWith(`${w}e`) ? `${w}e` : w;
}

function strip(word: string, suffix: string): string | undefined {
  if (!word.endsWith(suffix)) return undefined;
  const rest = word.slice(0, -suffix.length);
  if (rest.length < 3 || !VOWEL.test(rest)) return undefined;
  const last = rest.charCodeAt(rest.length - 1);
  const doubled = last === rest.charCodeAt(rest.length - 2) && !"lsz".includes(rest.at(-1) ?? "");
  return doubled && (suffix === "ing" || suffix === "ed") ? rest.slice(0, -1) : rest;
}
