import { lazy } from "../../lazy.ts";
import { actions } from "./actions.ts";
import { ADDRESS } from "./address.ts";
import { amounts, ONE_OF, OUTRANKED, OUTSIDE, RANKED, TIERS } from "./amounts.ts";
import { ASK_CONCEPTS, ASK_WORDS, INTERROGATIVES, JOINERS } from "./ask-words.ts";
import { COMPARED } from "./compared.ts";
import { DATES } from "./dates.ts";
import { DEEDS } from "./deeds.ts";
import { AROUND, ASKING, AT_ALL, BEEN, BEHIND, DENYING, UNDENYING } from "./denying.ts";
import { FIGURES } from "./figures.ts";
import { finance } from "./finance.ts";
import { FRAMES } from "./frames.ts";
import { FUNCTION_WORDS, US } from "./function-words.ts";
import { GRAMMAR, OF_NAMED } from "./grammar.ts";
import { GROUPS } from "./groups.ts";
import { JOINING } from "./joining.ts";
import { judgement } from "./judgement.ts";
import { ADDING_NOTHING, MANNER } from "./manner.ts";
import { money } from "./money.ts";
import { names } from "./names.ts";
import { NUMBERED } from "./numbered.ts";
import { organisations } from "./organisations.ts";
import { EACH, PARTS, PLACED, SORTED } from "./parts.ts";
import { people } from "./people.ts";
import {
  ABSENCE,
  APART_FROM,
  ATTITUDES,
  BESIDE_DENIAL,
  BOUNDS,
  CLOSERS,
  COMPARING,
  CONTRASTS,
  DAYS,
  DONE_FOR_AHEAD,
  FIELD,
  INFERIOR,
  INSTEAD,
  LESSER,
  NARROW,
  NEGATIVE,
  NEGATORS,
  NOR,
  NOT_DENYING,
  NOT_THIS,
  OF_VERB,
  OF_WHOM,
  OPPOSITES,
  REST,
  SIGNS,
  SUPERLATIVES,
  TURNS,
  UNIVERSALS,
  UNSURPASSED,
  UNTIL,
  WHICH,
} from "./polarity.ts";
import { QUALIFYING } from "./qualifying.ts";
import { QUESTIONS } from "./questions.ts";
import { EACH_OF, RATES, TOTAL } from "./rates.ts";
import { STRANGERS } from "./strangers.ts";
import { CAUSES, CONDITIONS, PLACES, REASONS } from "./telling.ts";
import { TENSE } from "./tense.ts";
import { things } from "./things.ts";
import { time } from "./time.ts";
import { TITLES } from "./titles.ts";
import { EXCHANGING, NUMBERS, ROWS, TURNING } from "./turning.ts";
import type { ConceptTable } from "./types.ts";

/** Every concept, by id. */
const concepts: ConceptTable = {
  ...money,
  ...amounts,
  ...time,
  ...people,
  ...organisations,
  ...actions,
  ...things,
  ...finance,
  ...judgement,
  ...names,
};

/** All the words known; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const lexicon = lazy(() => ({
  concepts,
  groups: GROUPS,
  askWords: ASK_WORDS,
  askConcepts: ASK_CONCEPTS,
  interrogatives: INTERROGATIVES,
  joiners: JOINERS,
  functionWords: FUNCTION_WORDS,
  us: US,
  strangers: STRANGERS,
  numbered: NUMBERED,
  parts: PARTS,
  each: EACH,
  sorted: SORTED,
  address: ADDRESS,
  negators: NEGATORS,
  absence: ABSENCE,
  notDenying: NOT_DENYING,
  signs: SIGNS,
  besideDenial: BESIDE_DENIAL,
  turning: TURNING,
  exchanging: EXCHANGING,
  rows: ROWS,
  numbers: NUMBERS,
  qualifying: QUALIFYING,
  doneForAhead: DONE_FOR_AHEAD,
  negative: NEGATIVE,
  closers: CLOSERS,
  lesser: LESSER,
  turns: TURNS,
  universals: UNIVERSALS,
  opposites: OPPOSITES,
  bounds: BOUNDS,
  attitudes: ATTITUDES,
  superlatives: SUPERLATIVES,
  contrasts: CONTRASTS,
  inferior: INFERIOR,
  instead: INSTEAD,
  narrow: NARROW,
  nor: NOR,
  notThis: NOT_THIS,
  ofVerb: OF_VERB,
  ofWhom: OF_WHOM,
  titles: TITLES,
  manner: MANNER,
  addingNothing: ADDING_NOTHING,
  apartFrom: APART_FROM,
  days: DAYS,
  field: FIELD,
  ranked: RANKED,
  tiers: TIERS,
  oneOf: ONE_OF,
  outranked: OUTRANKED,
  outside: OUTSIDE,
  rest: REST,
  unsurpassed: UNSURPASSED,
  until: UNTIL,
  which: WHICH,
  comparing: COMPARING,
  deeds: DEEDS,
  placed: PLACED,
  compared: COMPARED,
  ofNamed: OF_NAMED,
  eachOf: EACH_OF,
  total: TOTAL,
  tense: TENSE,
  denying: DENYING,
  around: AROUND,
  atAll: AT_ALL,
  behind: BEHIND,
  undenying: UNDENYING,
  been: BEEN,
  asking: ASKING,
  places: PLACES,
  reasons: REASONS,
  causes: CAUSES,
  conditions: CONDITIONS,
  rates: RATES,
  frames: FRAMES,
  grammar: GRAMMAR,
  questions: QUESTIONS,
  joining: JOINING,
  figures: FIGURES,
  dates: DATES,
}));
