import { expect, it } from "vitest";
import { app } from "../../src/server/workspace/people.ts";
import { EMILY, KAYAN, startBot, textOf } from "./visitor.ts";

it("a mention with a greeting and thanks around its question is answered for all", async () => {
  const visit = await startBot();
  await visit.type(`hey <@${app.botUserId}> can you tell us how big the fund is? thanks`);
  const answered = visit.newest(KAYAN);
  expect(answered).toMatchObject({ user: app.botUserId });
  expect(answered).not.toHaveProperty("ephemeralTo");
  expect(textOf(answered)).toContain("HK$3 billion");
});

it("the timeline and the sources of a subject say whose they are", async () => {
  const visit = await startBot();
  await visit.type("/hk-ai timeline institute");
  expect(textOf(visit.newest())).toContain("Research and Development Institute: timeline as of");
  await visit.type("/hk-ai sources fund");
  expect(textOf(visit.newest())).toContain("AI subsidy scheme: sources");
});

it("a name alone shows what there is about it, by its name", async () => {
  const visit = await startBot();
  await visit.type("Cyberport", EMILY, "D0EMILY");
  expect(textOf(visit.newest(EMILY, "D0EMILY"))).toContain("Cyberport\n");
});

it("講英文 answers in English from then on", async () => {
  const visit = await startBot();
  await visit.type("講英文", KAYAN, "D0KAYAN");
  expect(textOf(visit.newest(KAYAN, "D0KAYAN"))).toContain("From now on I answer you in English.");
  await visit.type("早晨", KAYAN, "D0KAYAN");
  expect(textOf(visit.newest(KAYAN, "D0KAYAN"))).toContain("Hong Kong's AI programmes");
});

it("a misspelt digest is offered, and pressing it shows the draft", async () => {
  const visit = await startBot();
  await visit.type("/hk-ai digset every monday 9am about fund");
  await visit.press("digest every monday 9am about fund");
  expect(textOf(visit.newest())).toContain("I understood this. It is not saved yet.");
});
