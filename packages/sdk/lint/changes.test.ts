import { expect, test } from "vitest";
import { changes } from "./changes.ts";
import { entity, fact, pack, textFact } from "./testing/pack.ts";

const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

test("nothing changed", () => {
  expect(changes(pack(), pack())).toEqual({ added: [], removed: [], corrected: [] });
});

test("a new fact or entity is a minor release", () => {
  const after = pack({ facts: [fact(), textFact()] });
  expect(ids(changes(pack(), after).added)).toEqual(["harbour-park.view"]);
  expect(changes(pack(), after).release).toBe("minor");
  expect(changes(pack(), pack({ entities: [...pack().entities, entity({ id: "pier" })] })).release).toBe(
    "minor",
  );
});

test("a removed or renamed id is a major release", () => {
  const before = pack({ facts: [fact(), textFact()] });
  expect(ids(changes(before, pack()).removed)).toEqual(["harbour-park.view"]);
  expect(changes(before, pack()).release).toBe("major");
  expect(changes(pack(), pack({ facts: [fact({ id: "harbour-park.companies" })] })).release).toBe("major");
});

test("a corrected value or wording is a patch, another kind of value is not", () => {
  const value = { ...fact().value, amount: 41 } as ReturnType<typeof fact>["value"];
  const corrected = changes(pack(), pack({ facts: [fact({ value, revision: 2 })] }));
  expect(corrected.corrected.map(({ before, after }) => [before.revision, after.revision])).toEqual([[1, 2]]);
  expect(corrected.release).toBe("patch");
  expect(changes(pack(), pack({ facts: [fact({ value: { kind: "text" } })] })).release).toBe("major");
});

test("evidence alone is a patch and no correction", () => {
  const moved = fact().evidence.map((evidence) => ({ ...evidence, start: 1 }));
  const result = changes(pack(), pack({ facts: [fact({ evidence: moved })] }));
  expect(result).toEqual({ added: [], removed: [], corrected: [], release: "patch" });
});
