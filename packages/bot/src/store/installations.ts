import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** An installation as it is kept: what it holds is sealed, and only the holder of the key can read it. */
export interface SealedInstallation {
  /** Team id, or enterprise id where the app is installed for a whole organisation. */
  readonly ownerId: string;
  /** Which key sealed it. */
  readonly keyId: string;
  readonly sealed: string;
  readonly installedBy: string;
  readonly installedAt: Date;
}

/** Installations of the app, one for each workspace or organisation. */
export interface Installations {
  find(ownerId: string): Promise<SealedInstallation | undefined>;
  /** Keeps an installation, in place of an earlier one of the same owner. */
  put(installation: SealedInstallation): Promise<void>;
  /** Puts the same contents under another key, unless they have been replaced meanwhile. */
  reseal(was: SealedInstallation, now: Pick<SealedInstallation, "keyId" | "sealed">): Promise<void>;
  remove(ownerId: string): Promise<void>;
  /** How many installations each key has sealed. */
  keys(): Promise<ReadonlyMap<string, number>>;
}

export function installations(database: Kysely<Database>): Installations {
  return {
    async find(ownerId) {
      const row = await database
        .selectFrom("installation")
        .selectAll()
        .where("owner_id", "=", ownerId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        ownerId,
        keyId: row.key_id,
        sealed: row.sealed,
        installedBy: row.installed_by,
        installedAt: new Date(row.installed_at),
      };
    },
    async put({ ownerId, keyId, sealed, installedBy, installedAt }) {
      const kept = {
        key_id: keyId,
        sealed,
        installed_by: installedBy,
        installed_at: installedAt.toISOString(),
      };
      await database
        .insertInto("installation")
        .values({ owner_id: ownerId, ...kept })
        .onConflict((conflict) => conflict.column("owner_id").doUpdateSet(kept))
        .execute();
    },
    async reseal(was, { keyId, sealed }) {
      await database
        .updateTable("installation")
        .set({ key_id: keyId, sealed })
        .where("owner_id", "=", was.ownerId)
        .where("sealed", "=", was.sealed)
        .execute();
    },
    async remove(ownerId) {
      await database.deleteFrom("installation").where("owner_id", "=", ownerId).execute();
    },
    async keys() {
      const rows = await database
        .selectFrom("installation")
        .select(({ fn }) => ["key_id", fn.countAll<number | string>().as("count")])
        .groupBy("key_id")
        .execute();
      return new Map(rows.map(({ key_id, count }) => [key_id, Number(count)]));
    },
  };
}
