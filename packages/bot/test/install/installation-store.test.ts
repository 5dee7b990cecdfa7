import type { Installation } from "@slack/bolt";
import { expect, test } from "vitest";
import { installationStore } from "../../src/install/installation-store.ts";
import { isNotInstalledError } from "../../src/install/not-installed-error.ts";
import { unreadableInstallations } from "../../src/install/unreadable-installations.ts";
import { isWrongEncryptionKeyError } from "../../src/install/wrong-encryption-key-error.ts";
import { describeStores } from "../store/describe-stores.ts";
import { query } from "../store/query.ts";
import { keyRing, newKey } from "./keys.ts";

const at = new Date("2026-07-13T01:00:00Z");

const inTeam = (teamId: string, token = `xoxb-of-${teamId}`): Installation<"v2", false> => ({
  team: { id: teamId, name: "港" },
  enterprise: undefined,
  user: { token: undefined, scopes: undefined, id: "U1" },
  bot: { token, scopes: ["commands"], id: "B1", userId: "UB" },
  isEnterpriseInstall: false,
  authVersion: "v2",
});

const inOrganisation = (enterpriseId: string): Installation<"v2", true> => ({
  ...inTeam(""),
  team: undefined,
  enterprise: { id: enterpriseId },
  bot: { token: `xoxb-of-${enterpriseId}`, scopes: ["commands"], id: "B1", userId: "UB" },
  isEnterpriseInstall: true,
});

const ofTeam = (teamId: string, enterpriseId?: string) => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall: false,
});
/** As Bolt asks at run time: with the workspace that an organisation's request came from. */
const ofOrganisation = (enterpriseId: string, teamId?: string) => ({
  teamId: teamId as undefined,
  enterpriseId,
  isEnterpriseInstall: true,
});

describeStores((open, newDatabase) => {
  test("each workspace gets back its own installation, whole", async () => {
    const installations = installationStore(await open(), keyRing(newKey()));
    await installations.storeInstallation(inTeam("T1"));
    await installations.storeInstallation(inTeam("T2"));
    expect(await installations.fetchInstallation(ofTeam("T1"))).toEqual(inTeam("T1"));
    expect(await installations.fetchInstallation(ofTeam("T2"))).toEqual(inTeam("T2"));
    const error = await installations.fetchInstallation(ofTeam("T3")).catch((thrown: unknown) => thrown);
    expect(isNotInstalledError(error)).toBe(true);
    expect(String(error)).toMatch(/T3.*\/slack\/install/);
  });

  test("installing again replaces the token at once, though it was looked up before", async () => {
    const installations = installationStore(await open(), keyRing(newKey()));
    await installations.storeInstallation(inTeam("T1", "xoxb-old"));
    await installations.fetchInstallation(ofTeam("T1"));
    await installations.storeInstallation(inTeam("T1", "xoxb-new"));
    expect((await installations.fetchInstallation(ofTeam("T1"))).bot?.token).toBe("xoxb-new");
  });

  test("no token stands in the database", async () => {
    const where = await newDatabase();
    const installations = installationStore(await open(where), keyRing(newKey()));
    await installations.storeInstallation(inTeam("T1", "xoxb-secret"));
    const rows = await query(where, "select * from installation");
    expect(rows).toMatchObject([{ owner_id: "T1", installed_by: "U1" }]);
    const kept = String(rows[0]?.["sealed"]);
    expect(`${JSON.stringify(rows)} ${Buffer.from(kept, "base64").toString("latin1")}`).not.toContain(
      "secret",
    );
  });

  test("a row that was copied to another workspace opens for neither", async () => {
    const where = await newDatabase();
    const store = await open(where);
    const installations = installationStore(store, keyRing(newKey()));
    await installations.storeInstallation(inTeam("T1"));
    await query(where, "update installation set owner_id = 'T2' returning owner_id");
    await expect(installations.fetchInstallation(ofTeam("T2"))).rejects.toThrow(/T2.*changed or copied/);
  });

  test("keys are changed without anybody noticing: the new one takes over as workspaces are met", async () => {
    const where = await newDatabase();
    const store = await open(where);
    const [older, newer] = [newKey(), newKey()];
    await installationStore(store, keyRing(older)).storeInstallation(inTeam("T1"));
    await installationStore(store, keyRing(older)).storeInstallation(inTeam("T2"));
    const both = installationStore(store, keyRing(newer, older));
    expect(await both.fetchInstallation(ofTeam("T1"))).toEqual(inTeam("T1"));
    expect(await store.installations.keys()).toEqual(
      new Map([
        [keyRing(older)[0].id, 1],
        [keyRing(newer)[0].id, 1],
      ]),
    );

    const after = installationStore(store, keyRing(newer));
    expect(await after.fetchInstallation(ofTeam("T1"))).toEqual(inTeam("T1"));
    const error = await after.fetchInstallation(ofTeam("T2")).catch((thrown: unknown) => thrown);
    expect(isWrongEncryptionKeyError(error)).toBe(true);
    expect(await unreadableInstallations(store, keyRing(newer))).toEqual([
      expect.stringMatching(new RegExp(`lacks the key ${keyRing(older)[0].id}, which 1 installation`)),
    ]);
    expect(await unreadableInstallations(store, keyRing(newer, older))).toEqual([]);
  });

  test("an organisation's installation serves its workspaces, and one's own goes before it", async () => {
    const store = await open();
    const installations = installationStore(store, keyRing(newKey()));
    await installations.storeInstallation(inOrganisation("E1"));
    await installations.storeInstallation(inTeam("T9"));
    const token = async (asked: Parameters<typeof installations.fetchInstallation>[0]) =>
      (await installations.fetchInstallation(asked)).bot?.token;
    expect(await token(ofOrganisation("E1", "T1"))).toBe("xoxb-of-E1");
    expect(await token(ofOrganisation("E1"))).toBe("xoxb-of-E1");
    expect(await token(ofTeam("T2", "E1"))).toBe("xoxb-of-E1");
    expect(await token(ofTeam("T9", "E1"))).toBe("xoxb-of-T9");
    expect([...(await store.teams.of("E1"))].sort()).toEqual(["T1", "T2"]);
    await expect(token(ofTeam("T1", "E2"))).rejects.toThrow(/not installed/);
  });

  test("deleting a workspace's installation deletes what it kept, and nobody else's", async () => {
    const store = await open();
    const installations = installationStore(store, keyRing(newKey()));
    for (const teamId of ["T1", "T2"]) {
      await installations.storeInstallation(inTeam(teamId));
      await installations.fetchInstallation(ofTeam(teamId));
      await store.channelSettings.change({ teamId, channelId: "C1" }, { lang: "en" }, "U1", at);
    }
    await installations.deleteInstallation(ofTeam("T1"));
    await expect(installations.fetchInstallation(ofTeam("T1"))).rejects.toThrow(/not installed/);
    expect(await store.channelSettings.lang({ teamId: "T1", channelId: "C1" })).toBeUndefined();
    expect(await installations.fetchInstallation(ofTeam("T2"))).toEqual(inTeam("T2"));
    expect(await store.channelSettings.lang({ teamId: "T2", channelId: "C1" })).toBe("en");
  });

  test("deleting an organisation's installation deletes what all its workspaces kept", async () => {
    const store = await open();
    const installations = installationStore(store, keyRing(newKey()));
    await installations.storeInstallation(inOrganisation("E1"));
    for (const teamId of ["T1", "T2"]) {
      await installations.fetchInstallation(ofOrganisation("E1", teamId));
      await store.channelSettings.change({ teamId, channelId: "C1" }, { lang: "en" }, "U1", at);
    }
    await installations.deleteInstallation(ofOrganisation("E1", "T1"));
    for (const teamId of ["T1", "T2"]) {
      expect(await store.channelSettings.lang({ teamId, channelId: "C1" })).toBeUndefined();
    }
    await expect(installations.fetchInstallation(ofOrganisation("E1", "T1"))).rejects.toThrow(
      /not installed/,
    );
    expect(await store.teams.of("E1")).toEqual([]);
  });
});
