/** Simplified texts that rightly differ from the converted Traditional ones, by Traditional text. */
export const simplifiedExceptions: Readonly<Record<string, string>> = {};
