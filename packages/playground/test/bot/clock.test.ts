import { expect, it } from "vitest";
import { createPlaygroundClock } from "../../src/server/index.ts";
import { EMILY, GENERAL, POLICY, startBot, textOf } from "./visitor.ts";

/** Sunday 12 July 2026, 20:00 in Hong Kong. */
const SUNDAY = new Date("2026-07-12T12:00:00Z");

async function start() {
  const bot = await startBot({ clock: createPlaygroundClock({ now: () => SUNDAY }) });
  const { slack } = bot.playground;
  const hours = (channel: string) =>
    bot
      .seen(EMILY, channel)
      .filter(({ metadata }) => metadata?.event_type === "hk_ai_digest")
      .map(({ ts }) => new Date(Number(ts) * 1000).toISOString().slice(0, 19));
  return { ...bot, slack, hours };
}

it("passes every digest at its own hour on the way, none left out, those of one minute one after the other", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every monday 9am about fund", EMILY, POLICY);
  await bot.press("Save", EMILY, POLICY);
  await bot.type("/hk-ai digest every monday 9am about rankings", EMILY, POLICY);
  await bot.press("Save", EMILY, POLICY);
  await bot.type("/hk-ai digest every day 18:00 about parks", EMILY, GENERAL);
  await bot.press("Save", EMILY, GENERAL);
  await bot.slack.act("clock", { now: "2026-07-27T00:00:00Z" });
  const mondays = bot.hours(POLICY);
  expect(mondays.map((hour) => hour.slice(0, 16))).toEqual([
    "2026-07-13T01:00",
    "2026-07-13T01:00",
    "2026-07-20T01:00",
    "2026-07-20T01:00",
  ]);
  expect(bot.hours(GENERAL).map((hour) => hour.slice(0, 16))).toEqual(
    Array.from({ length: 14 }, (_, day) => `2026-07-${13 + day}T10:00`),
  );
  expect(bot.slack.workspace.clock.now().toISOString()).toBe("2026-07-27T00:00:00.000Z");
});

it("goes to the next digest with one press, and says what to type where none is planned", async () => {
  const bot = await start();
  await expect(bot.slack.act("nextDigest", {})).rejects.toThrow("/hk-ai digest");
  await bot.type("/hk-ai digest every monday 9am about fund", EMILY, POLICY);
  await bot.press("Save", EMILY, POLICY);
  await bot.slack.act("nextDigest", {});
  await bot.slack.act("nextDigest", {});
  expect(bot.hours(POLICY).map((hour) => hour.slice(0, 16))).toEqual([
    "2026-07-13T01:00",
    "2026-07-20T01:00",
  ]);
  await bot.type("/hk-ai digest why", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).not.toContain("left out");
});
