import { lazy } from "../../lazy.ts";

/** What speaks for and against a fact as the answer to a question; each is 0 to 1 unless it says otherwise. */
export const EVIDENCE = [
  /** Natural logarithm of the rareness-weighted overlap. */
  "overlap",
  /** Weight of what the fact speaks of, 1 being enough. */
  "said",
  /** Share of the question that the fact speaks of, and its cube. */
  "cover",
  "coverCubed",
  /** The same with rare words counting more. */
  "rareCover",
  /** Share of the words that are no names; of those by its label or aliases, and by its label alone. */
  "property",
  "propertyNamed",
  "propertyLabelled",
  /** Share of the label's ideas that the question speaks of. */
  "label",
  /** Share of the words beside the question word, at all and by its label or aliases. */
  "asked",
  "askedNamed",
  /** How well the kind of value answers, from -1 to 1; whether not at all; and the same where a figure is asked for. */
  "fit",
  "misfit",
  "figureFit",
  /** Share of the names that the fact has, at all and as more than background. */
  "names",
  "namesOwn",
  "severalNames",
  /** How many entities it shares with the question, three being all. */
  "entities",
  /** Whether its subject or its speaker is named, and its subject where the question is who. */
  "subject",
  "subjectOfWho",
  "speaker",
  /** Whether it is about another place than those named; or is a share or a rank where a number is asked for. */
  "otherPlace",
  "otherFigure",
  /** Whether “who” or “where” is asked about a name that the fact has only in passing. */
  "notOfName",
  /** Whether it shares a name or a weighty word with the question at all. */
  "linked",
  /** Weight of what it lacks: properties, scopes, names, words nobody knows, and plain words. */
  "lacksProperty",
  "lacksScope",
  "lacksName",
  "lacksUnknown",
  "lacksPlain",
  /** Whether any of what it lacks is weighty by itself. */
  "gap",
  /** Share of the letters as they stand that the fact has: at all, by weight of field, by label or alias, by its statement, by its label. */
  "letters",
  "lettersWeighted",
  "lettersNamed",
  "lettersStated",
  "lettersLabelled",
  /** Whether it is of the time that the question names, and of another; not looked at where wordings have been learnt. */
  "sameTime",
  "otherTime",
  /** Whether its sentence gives what is asked for, though its value is of another kind. */
  "told",
  /** Whether its value is one that the question names: who somebody is. */
  "valueNamed",
  /** How much the words of the question, as the fact has them, speak for its answering, where nothing has been learnt of the pack. */
  "spoken",
  /** Weight of what it has only the contrary of, where nothing has been learnt of the pack; and whether what is counted is nothing that it has. */
  "opposed",
  "countsOther",
  /** Whether the figure that it gives is named by the question, which asks for another then; and whether what was before is asked for, and not told. */
  "figureNamed",
  "formerAsked",
  /** Natural logarithm of the number of its features, about 0 for a fact of common size. */
  "size",
  /** How much the wording of the question speaks for it, where wordings have been learnt, and how much more than for any other. */
  "wording",
  "wordingLead",
  /** How much its parts speak for its asking what the fact gives. */
  "answering",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];

/** Where each kind of evidence stands in a row. */
export const columns = lazy(
  () => Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Record<EvidenceName, number>,
);
