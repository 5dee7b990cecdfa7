import { expect, test } from "vitest";
import { fact, pack, problems, textFact } from "../testing/pack.ts";
import { noDuplicates } from "./no-duplicates.ts";

const statement = {
  en: "It is home to 40 firms.",
  "zh-Hant": "園內約有四十家。",
  "zh-Hans": "园内约有四十家。",
};
const elsewhere = fact().evidence.map((evidence) => ({ ...evidence, line: 2 }));
const merge = (what: string) =>
  `fact harbour-park.other: Merge with harbour-park.firms, or say what sets them apart: they have ${what}.`;

test("one subject has a value once at a time", async () => {
  const other = fact({ id: "harbour-park.other", statement, evidence: elsewhere });
  expect(await problems(noDuplicates, pack({ facts: [fact(), other] }))).toEqual([
    merge("the same subject, value and time"),
  ]);
  const later = { ...other, time: { edtf: "2027", role: "as-of" } as const };
  expect(await problems(noDuplicates, pack({ facts: [fact(), later] }))).toEqual([]);
});

test("one passage gives a value once", async () => {
  const other = fact({ id: "harbour-park.other", subject: "ada-wong", statement });
  expect(await problems(noDuplicates, pack({ facts: [fact(), other] }))).toEqual([
    merge("the same evidence and value"),
  ]);
  expect(await problems(noDuplicates, pack({ facts: [fact(), { ...other, evidence: elsewhere }] }))).toEqual(
    [],
  );
});

test("no statement stands twice", async () => {
  const other = textFact({ id: "harbour-park.other", statement: { ...statement, en: fact().statement.en } });
  expect(await problems(noDuplicates, pack({ facts: [fact(), other] }))).toEqual([
    merge("the same en statement"),
  ]);
});

test("two texts may not say nearly the same", async () => {
  const text = textFact({ id: "harbour-park.firms" });
  const other = textFact({
    id: "harbour-park.other",
    statement: {
      en: "Harbour Park faces the sea!",
      "zh-Hant": "海港園，面向大海。",
      "zh-Hans": "海港园，面向大海。",
    },
  });
  expect(await problems(noDuplicates, pack({ facts: [text, other] }))).toEqual([
    merge("nearly the same statement"),
  ]);
  expect(await problems(noDuplicates, pack({ facts: [text, { ...other, statement }] }))).toEqual([]);
});
