const escaped = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/'/g, "['’]")
    .replace(/ /g, "\\s+");

/** Words written with letters end where no letter follows; Chinese has no such borders. */
const bounded = (phrase: string): string =>
  /[a-z]$/u.test(phrase) ? `${escaped(phrase)}(?![a-z0-9'’_-])` : escaped(phrase);

/** The source of a pattern, without regard to case, that finds the longest of some phrases. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(bounded)
    .join("|")})`;
