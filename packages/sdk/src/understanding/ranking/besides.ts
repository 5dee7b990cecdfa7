import { fold } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import type { Reading } from "../reading/read.ts";

/** What a question tells of the answer it asks for besides what it is about. */
export interface Besides {
  /** The amounts that it names. */
  readonly amounts: readonly number[];
  /** Features of what it asks the number of: “how many *sorting machines*”. */
  readonly counted: readonly number[];
  /** Whether it asks for what was before. */
  readonly former: boolean;
}

const COUNT = askBit("count");
/** How far behind “how many” the word stands that is counted, in units. */
const REACH = 3;
/** Up to this an amount is often no figure. */
const FEW = 3;
const NOTHING: readonly number[] = [];

const former = lazy(() => either(lexicon().tense.former));

export function besidesOf({ text, tokens, asked }: Reading, amounts: readonly number[]): Besides {
  const at = asked.find(({ mask }) => (mask & COUNT) !== 0)?.to ?? -1;
  const head = at === -1 ? undefined : tokens.find(({ from }) => from >= at && from - at <= REACH);
  return {
    amounts: amounts.filter((amount) => amount > FEW),
    counted: head === undefined || head.kind === FeatureKind.entity ? NOTHING : head.features,
    former: former().test(text),
  };
}

/** Whether the figure that a fact gives is one of some amounts. */
export const givesOneOf = ({ value }: Fact, amounts: readonly number[]): boolean =>
  "amount" in value && amounts.includes(value.amount);

/** Whether a fact tells of what was before, or is called so. */
export const tellsFormer = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { statement, label, aliases = [] } = index.facts[fact] as Fact;
  return [statement.en, statement["zh-Hant"], label.en, label["zh-Hant"], ...aliases].some((text) =>
    former().test(fold(text)),
  );
});
