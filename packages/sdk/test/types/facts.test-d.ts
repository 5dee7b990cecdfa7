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

// A pack in code keeps its ids and values to the letter.
const named = (text: string) => ({ en: text, "zh-Hant": text, "zh-Hans": text });
const own = {
  sources: [
    {
      id: "harbour-news",
      title: named("Ferries"),
      publisher: named("Harbour News"),
      lang: "en",
      published: "2026-01-05",
      publishedNote: named("Printed in line 1."),
      lines: 2,
      digest: "sha256:0",
    },
  ],
  topics: [{ id: "ferries", label: named("Ferries"), description: named("Ferries."), aliases: [] }],
  entities: [
    {
      id: "star-ferry",
      type: "organization",
      name: named("Star Ferry"),
      aliases: [],
      nameStatus: "confirmed",
    },
  ],
  units: [],
  facts: [
    {
      id: "star-ferry.fare",
      subject: "star-ferry",
      topics: ["ferries"],
      value: { kind: "money", amount: 5, currency: "HKD", qualifier: "exact" },
      modality: "reported",
      attribution: {},
      label: named("Fare"),
      statement: named("The Star Ferry costs HK$5."),
      evidence: [{ source: "harbour-news", line: 2, start: 0, end: 4, digest: "sha256:0" }],
      revision: 1,
    },
  ],
} as const satisfies Pack;
const ferries = createFactBase(own);
expectTypeOf(ferries.fact("star-ferry.fare").value.amount).toEqualTypeOf<5>();
expectTypeOf(ferries.facts()[0]?.id).toEqualTypeOf<"star-ferry.fare" | undefined>();
// @ts-expect-error no such fact
ferries.fact("star-ferry.fares");
// @ts-expect-error no such topic
ferries.facts({ topic: "ferry" });
// @ts-expect-error no such entity
ferries.entity("tram");

// Facts are for reading.
// @ts-expect-error read only
funding.revision = 2;
// @ts-expect-error read only
hkAi.pack.facts.push(funding);
