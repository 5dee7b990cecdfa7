import { InvalidLimitError } from "../errors/invalid-limit-error.ts";
import { detectLang } from "../language/detect.ts";
import { thesaurus } from "../language/thesaurus/index.ts";
import { lazy } from "../lazy.ts";
import { buildFactIndex, type Known } from "../lookup/fact-index.ts";
import type { Learnt } from "../lookup/learnt.ts";
import { readWording } from "../lookup/wording-table.ts";
import type { Fact } from "../model/fact.ts";
import type { Pack } from "../model/pack.ts";
import { findAnswer, findFacts } from "./ask/ask.ts";
import { checkClaim } from "./check/check-claim.ts";
import { general } from "./fitted/general.ts";
import { createScratch } from "./ranking/rank.ts";
import { type AskResult, MAX_TEXT_LENGTH, type Understanding } from "./results/types.ts";
import { ABSTENTION_WORDS, UNMENTIONED } from "./results/words.ts";

const DEFAULT_LIMIT = 10;

/**
 * Makes a pack ready for {@link Understanding.search}, {@link Understanding.ask} and {@link Understanding.check}:
 * builds its index at once, in time linear in the pack.
 *
 * @param pack - facts with the entities, topics, units and sources they refer to; trusted, not validated
 * @param learnt - how people speak about its facts, where `pnpm calibrate` has learnt it
 */
export function createUnderstanding<F extends Fact = Fact>(
  pack: Pack & { readonly facts: readonly F[] },
  learnt?: Learnt,
): Understanding<F> {
  return learnt === undefined
    ? understandingOf(pack, generallyKnown())
    : createLearntUnderstanding(pack, learnt);
}

/** What is known of how people speak, whatever the facts are. */
const generallyKnown = /* @__PURE__ */ lazy((): Known => {
  const { questions, claims } = general();
  return {
    thesaurus: thesaurus(),
    general: { questions: readWording(questions), claims: readWording(claims) },
  };
});

/** The same for a pack of which it has been learnt how people speak about it: no thesaurus knows that better. */
export function createLearntUnderstanding<F extends Fact = Fact>(
  pack: Pack & { readonly facts: readonly F[] },
  learnt: Learnt,
): Understanding<F> {
  const wording = readWording(learnt.questions);
  // One for each fact and for none of them, and one for whether a fact gives what is asked.
  if (wording.biases.length !== pack.facts.length + 2) {
    throw new RangeError(
      `What has been learnt is of ${wording.biases.length - 2} facts, the pack has ${pack.facts.length}: learn it again with pnpm calibrate.`,
    );
  }
  const entailment = learnt.claims === undefined ? undefined : readWording(learnt.claims);
  return understandingOf(pack, { wording, entailment });
}

function understandingOf<F extends Fact>(
  pack: Pack & { readonly facts: readonly F[] },
  known: Known,
): Understanding<F> {
  const index = buildFactIndex(pack, known);
  const scratch = createScratch(pack.facts.length, index.features.size);
  const fact = (i: number): F => pack.facts[i] as F;
  return {
    search(text, { limit = DEFAULT_LIMIT } = {}) {
      if (limit !== Number.POSITIVE_INFINITY && (!Number.isInteger(limit) || limit < 0))
        throw new InvalidLimitError(limit);
      const hits = findFacts(index, scratch, text.slice(0, MAX_TEXT_LENGTH), limit);
      return hits.map((hit) => ({ fact: fact(hit.fact), score: hit.score }));
    },
    ask(question, { lang = detectLang(question) } = {}): AskResult<F> {
      if (question.length > MAX_TEXT_LENGTH) {
        return {
          status: "abstained",
          lang,
          reason: "too-long",
          explanation: ABSTENTION_WORDS["too-long"][lang],
          related: [],
        };
      }
      const finding = findAnswer(index, scratch, question);
      if (finding.status === "answered") {
        return { status: "answered", lang, facts: finding.facts.map(fact) as [F, ...F[]] };
      }
      const { reason, unmentioned } = finding;
      return {
        status: "abstained",
        lang,
        reason,
        explanation: unmentioned.length > 0 ? UNMENTIONED[lang](unmentioned) : ABSTENTION_WORDS[reason][lang],
        related: finding.related.map(fact),
      };
    },
    check(claim, { lang = detectLang(claim) } = {}) {
      return checkClaim(index, scratch, claim, lang, fact);
    },
  };
}
