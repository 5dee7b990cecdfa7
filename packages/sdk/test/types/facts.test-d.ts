import { expectTypeOf } from "vitest";
import {
  type Currency,
  createFactBase,
  type EntityId,
  type FactId,
  hkAi,
  type Pack,
  type Qualifier,
  type TopicId,
  type Value,
} from "../../src/index.ts";

// A kind narrows the value.
for (const fact of hkAi.facts({ kind: "money" })) {
  expectTypeOf(fact.value.kind).toEqualTypeOf<"money">();
  expectTypeOf(fact.value.amount).toExtend<number>();
  expectTypeOf(fact.value.currency).toExtend<Currency>();
}
for (const fact of hkAi.facts({ topic: "invest", kind: "count" }))
  expectTypeOf(fact.value.unit).toExtend<string>();
for (const fact of hkAi.facts({ kind: "percent" })) {
  // @ts-expect-error a percentage has no currency
  fact.value.currency;
}
for (const fact of hkAi.facts()) {
  // @ts-expect-error without a kind, not every value has an amount
  fact.value.amount;
}

// One fact is known to the letter.
const funding = hkAi.fact("ai-subsidy-scheme.funding");
expectTypeOf(funding.value.currency).toEqualTypeOf<"HKD">();
expectTypeOf(funding.value.amount).toEqualTypeOf<3000000000>();
expectTypeOf(funding.id).toEqualTypeOf<"ai-subsidy-scheme.funding">();
expectTypeOf(hkAi.fact("ai-subsidy-scheme.approved-projects").value.qualifier).toEqualTypeOf<"nearly">();

// Ids are literal unions: an editor completes them and a slip does not compile.
expectTypeOf<"ai-subsidy-scheme.funding">().toExtend<FactId>();
expectTypeOf<"cyberport">().toExtend<EntityId>();
expectTypeOf<"fund">().toExtend<TopicId>();
expectTypeOf<string>().not.toExtend<FactId>();
// @ts-expect-error no such fact
hkAi.fact("ai-subsidy-scheme.fundng");
// @ts-expect-error no such topic
hkAi.facts({ topic: "funds" });
// @ts-expect-error no such entity
hkAi.facts({ subject: "cyber-port" });
// @ts-expect-error no such speaker
hkAi.facts({ speaker: "john" });
// @ts-expect-error no such kind
hkAi.facts({ kind: "cash" });
// @ts-expect-error no such entity
hkAi.entity("cyber-port");
// @ts-expect-error no such topic
hkAi.timeline({ topic: "funds" });

// A word that a person typed becomes an id by asking.
declare const typed: string;
// @ts-expect-error not yet an id
hkAi.fact(typed);
if (hkAi.isFactId(typed)) hkAi.fact(typed);

// A value is formatted with its qualifier or not at all.
expectTypeOf<Extract<Value, { amount: number }>["qualifier"]>().toEqualTypeOf<Qualifier>();
// @ts-expect-error an amount without its qualifier is no value
hkAi.format({ kind: "money", amount: 3, currency: "HKD" }, "en");
// @ts-expect-error a language that is not there
hkAi.format({ kind: "text" }, "fr");

// A pack from outside has ids that are strings.
declare const pack: Pack;
const base = createFactBase(pack);
expectTypeOf(base.facts()[0]?.id).toEqualTypeOf<string | undefined>();
expectTypeOf(base.facts({ kind: "money" })[0]?.value.currency).toEqualTypeOf<Currency | undefined>();
base.fact("anything.goes");
base.facts({ topic: "anything", subject: "anyone" });

// Facts are for reading.
// @ts-expect-error read only
funding.revision = 2;
// @ts-expect-error read only
hkAi.pack.facts.push(funding);
