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

test("commands, interactions and events go to one address, for the reader to fill in", () => {
  const addresses = [
    ...manifest.features.slash_commands.map(({ url }) => url),
    manifest.settings.interactivity.request_url,
    manifest.settings.event_subscriptions.request_url,
  ];
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(["/hk-ai"]);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
  expect(new Set(addresses).size).toBe(1);
  expect(addresses[0]).toMatch(/^https:\/\/[^/]+\/slack\/events$/);
});

test("the manifest keeps to Slack's lengths", () => {
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  expect(manifest.features.unfurl_domains.length).toBeLessThanOrEqual(5);
  for (const { description, usage_hint } of manifest.features.slash_commands) {
    expect(description.length).toBeLessThanOrEqual(2000);
    expect(usage_hint.length).toBeLessThanOrEqual(1000);
  }
});
