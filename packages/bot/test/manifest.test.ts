import { expect, test } from "vitest";
import manifest from "../manifest.json" with { type: "json" };
import { REDIRECT_PATH } from "../src/install/receiver-options.ts";
import { BOT_SCOPES, EVENT_SCOPES } from "../src/slack/scopes.ts";

test("the manifest asks for the scopes and events in use, no more and no fewer", () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(BOT_SCOPES);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(EVENT_SCOPES));
});

test("people come back from Slack's page to where the bot waits for them", () => {
  for (const url of manifest.oauth_config.redirect_urls) expect(new URL(url).pathname).toBe(REDIRECT_PATH);
});
