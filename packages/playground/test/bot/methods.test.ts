import { expect, test } from "vitest";
import { METHOD_SCOPES } from "../../../bot/src/slack/scopes.ts";
import { KAYAN, startBot } from "./visitor.ts";

test("the bot calls no method whose scope the manifest does not account for", async () => {
  const slack = await startBot();
  await slack.type("/hk-ai experts");
  await slack.press("Next");
  await slack.press("繁體中文");
  await slack.press("資料來源");
  await slack.press("分享到頻道");
  await slack.type("/hk-ai fnud", KAYAN);
  await slack.type("/hk-ai lang en", KAYAN);
  const called = new Set(slack.calls("bot → slack").map(({ name }) => name));
  called.delete("response_url");
  for (const method of ["auth.test", "users.info", "views.open", "chat.postMessage"])
    expect(called).toContain(method);
  expect(Object.keys(METHOD_SCOPES)).toEqual(expect.arrayContaining([...called]));
});
