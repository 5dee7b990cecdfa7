import type { Fact } from "../model/fact.ts";
import type { Pack } from "../model/pack.ts";
import type { ValueKind } from "../model/value.ts";

/** The union of a pack's facts. */
export type FactOf<P extends Pack> = P["facts"][number];

/** The facts of a union whose value is of one kind, with the value's type narrowed. */
export type FactOfKind<F extends Fact, K extends ValueKind> = F extends unknown
  ? [Extract<F["value"], { kind: K }>] extends [never]
    ? never
    : F & { readonly value: Extract<F["value"], { readonly kind: K }> }
  : never;

/** One fact of a union by its id. */
export type FactById<F extends Fact, I extends F["id"]> = F & { readonly id: I };

/** What `facts` selects by; every condition given must hold. */
export interface FactFilter<P extends Pack, K extends ValueKind = ValueKind> {
  /** Any of the fact's topics, not only its home. */
  readonly topic?: P["topics"][number]["id"];
  readonly subject?: P["entities"][number]["id"];
  readonly kind?: K;
  readonly modality?: Fact["modality"];
  readonly speaker?: P["entities"][number]["id"];
  /** EDTF date or interval, such as `2026-07` or `2026/..`, that the fact's time shares a day with. */
  readonly time?: string;
}
