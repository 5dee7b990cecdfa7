import { expect, test } from "vitest";
import { describeStores } from "./describe-stores.ts";

const at = new Date("2026-07-13T01:02:03.004Z");
const user = { teamId: "T1", userId: "U1" };

describeStores((open) => {
  test("a person's language is kept for them alone, may change, and may be taken back", async () => {
    const { userSettings } = await open();
    expect(await userSettings.lang(user)).toBeUndefined();
    await userSettings.setLang(user, "zh-Hant", at);
    await userSettings.setLang(user, "zh-Hans", at);
    expect(await userSettings.lang(user)).toBe("zh-Hans");
    expect(await userSettings.lang({ ...user, userId: "U2" })).toBeUndefined();
    expect(await userSettings.lang({ ...user, teamId: "T2" })).toBeUndefined();
    await userSettings.setLang(user, undefined, at);
    await userSettings.setLang(user, undefined, at);
    expect(await userSettings.lang(user)).toBeUndefined();
  });
});
