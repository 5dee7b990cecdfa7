import type { Lang } from "../language/langs.ts";
import type { Pack } from "../model/pack.ts";
import type { Value, ValueKind } from "../model/value.ts";
import type { Citation } from "../present/cite.ts";
import type { TimelineEntry } from "../timeline/timeline.ts";
import type { SearchHit, SearchOptions, Understanding } from "../understanding/results/types.ts";
import type { FactById, FactFilter, FactOf, FactOfKind } from "./types.ts";

/** A pack of facts that can be queried, asked and cited. */
export interface FactBase<out P extends Pack = Pack> extends Understanding<FactOf<P>> {
  /** Everything it was made from. */
  readonly pack: P;

  /**
   * Facts in the pack's order that meet every condition of the filter.
   *
   * @param filter - topic, subject, kind, modality, speaker, time (EDTF); all facts without it
   * @throws InvalidPeriodError when `time` is no EDTF date or interval of the calendar.
   * @example
   * import { hkAi } from "@hk-ai/sdk";
   * for (const fact of hkAi.facts({ topic: "fund", kind: "money" })) console.log(fact.value.currency);
   */
  facts<K extends ValueKind = ValueKind>(filter?: FactFilter<P, K>): readonly FactOfKind<FactOf<P>, K>[];

  /**
   * One fact by its id.
   *
   * @throws UnknownFactError when no fact has the id; its message names the nearest ones.
   * @example
   * import { hkAi } from "@hk-ai/sdk";
   * hkAi.fact("ai-subsidy-scheme.funding").value.amount; // 3000000000
   */
  fact<I extends FactOf<P>["id"]>(id: I): FactById<FactOf<P>, I>;

  /** Whether a fact with this id exists; narrows a string that a person typed. */
  isFactId(id: string): id is FactOf<P>["id"];

  /**
   * Who or what facts are about.
   *
   * @throws UnknownEntityError when no entity has the id.
   */
  entity(id: P["entities"][number]["id"]): P["entities"][number];

  /** All entities, in the pack's order. */
  entities(): P["entities"];

  /** All topics, in the order in which they are shown. */
  topics(): P["topics"];

  /** Where the facts come from. */
  sources(): P["sources"];

  /**
   * Dated and planned facts in order of time, each past, under way, upcoming or overdue on a day in Hong Kong.
   *
   * @param options.asOf - a Date, an ISO 8601 instant or a day (YYYY-MM-DD, in Hong Kong); now when absent
   * @param options.topic - only facts of this topic
   * @throws InvalidDateError when `asOf` cannot be read.
   */
  timeline(options?: {
    readonly asOf?: Date | string;
    readonly topic?: P["topics"][number]["id"];
  }): readonly TimelineEntry<FactOf<P>>[];

  /**
   * A value in words, its qualifier always included: "nearly 30 projects".
   *
   * A `text` value gives an empty string, because the fact's statement is its value.
   */
  format(value: Value, lang: Lang): string;

  /**
   * The facts that speak of some words in whatever language, best first; scores compare within one call only.
   *
   * @param options.limit - most hits to return: a whole number from 0 on or Infinity; 10 when absent
   * @throws InvalidLimitError when `limit` is none.
   * @example
   * import { hkAi } from "@hk-ai/sdk";
   * hkAi.search("Southbound Bond Connect quota", { limit: 3 }).length; // 3
   */
  search(text: string, options?: SearchOptions): readonly SearchHit<FactOf<P>>[];

  /** One line to copy beside a figure: speaker, title, publisher, date, line. */
  cite(fact: FactOf<P>, lang: Lang): string;

  /** The parts of {@link FactBase.cite}, for display in other forms. */
  citation(fact: FactOf<P>, lang: Lang): Citation;
}
