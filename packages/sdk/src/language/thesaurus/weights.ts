/**
 * Ideas that the lexicon weighs by what is said of the built-in facts, and that weigh otherwise in other packs: those that a question
 * names without being about nothing else, and those that say little of what is asked.
 */
export const WEIGHTS = {
  plain: [
    "location",
    "utilisation",
    "land",
    "organiser",
    "completion",
    "suspend",
    "population",
    "tariff",
    "university",
    "other_industry",
    "weather",
  ],
  light: ["incumbent", "ordinary", "occupation", "name_of"],
} as const;
