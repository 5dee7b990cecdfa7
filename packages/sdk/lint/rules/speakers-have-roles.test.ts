import { expect, test } from "vitest";
import { entity, fact, pack, person, problems } from "../testing/pack.ts";
import { speakersHaveRoles } from "./speakers-have-roles.ts";

const facts = [
  fact({ attribution: { speaker: "ada-wong" } }),
  fact({ attribution: { speaker: "ada-wong" } }),
];

test("a person who is quoted has a role", async () => {
  expect(await problems(speakersHaveRoles, pack({ facts }))).toEqual([]);
  expect(
    await problems(speakersHaveRoles, pack({ facts, entities: [entity(), person({ roles: [] })] })),
  ).toEqual(["entity ada-wong: Give Ada Wong a role: “harbour-park.firms” quotes them."]);
});

test("a body or a group may speak, a place may not", async () => {
  const spoken = [fact({ attribution: { speaker: "harbour-park" } })];
  for (const type of ["organization", "group"] as const) {
    expect(await problems(speakersHaveRoles, pack({ facts: spoken, entities: [entity({ type })] }))).toEqual(
      [],
    );
  }
  expect(await problems(speakersHaveRoles, pack({ facts: spoken }))).toEqual([
    "fact harbour-park.firms: Name the person, body or group that said it, and put harbour-park (place) in attribution.via.",
  ]);
});
