import { expect, test } from "vitest";
import { fact, pack, problems } from "../testing/pack.ts";
import { opinionHasSpeaker } from "./opinion-has-speaker.ts";

test("an opinion says whose it is", async () => {
  expect(await problems(opinionHasSpeaker, pack({ facts: [fact({ modality: "opinion" })] }))).toEqual([
    "fact harbour-park.firms: Say whose opinion it is in attribution.speaker, or make it “reported”.",
  ]);
  const owned = fact({ modality: "opinion", attribution: { speaker: "ada-wong" } });
  expect(await problems(opinionHasSpeaker, pack({ facts: [owned] }))).toEqual([]);
});

test("a survey says which", async () => {
  expect(await problems(opinionHasSpeaker, pack({ facts: [fact({ modality: "survey" })] }))).toEqual([
    "fact harbour-park.firms: Say whose survey it is in attribution.via, or make it “reported”.",
  ]);
  const found = fact({ modality: "survey", attribution: { via: "harbour-park" } });
  expect(await problems(opinionHasSpeaker, pack({ facts: [found] }))).toEqual([]);
});

test("a report needs no speaker", async () => {
  expect(await problems(opinionHasSpeaker, pack())).toEqual([]);
});
