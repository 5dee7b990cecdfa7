/** What has been learnt of how people speak about the facts of a pack, as text that `readWording` reads: see wording-table.ts. */
export interface Learnt {
  /** How questions about each fact are worded. */
  readonly questions: string;
  /** What the parts of a claim say about whether a fact bears it out: see understanding/check/reconsider/entailment.ts. */
  readonly claims?: string;
}
