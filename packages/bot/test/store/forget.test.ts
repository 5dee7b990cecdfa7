import { expect, test } from "vitest";
import { describeStores } from "./describe-stores.ts";
import { type Column, columns, query } from "./query.ts";

/** A row of a workspace, whatever the table: numbers where it wants numbers, a word of the workspace's elsewhere. */
function insertRow(table: string, its: readonly Column[], teamId: string): string {
  const names = its.map(({ column }) => `"${column}"`);
  const values = its.map(({ column, type }) => {
    if (column === "team_id") return `'${teamId}'`;
    return /int/i.test(type) ? "1" : `'of ${teamId}'`;
  });
  return `insert into ${table} (${names.join(", ")}) values (${values.join(", ")}) returning team_id`;
}

describeStores((open, newDatabase) => {
  test("a workspace is forgotten in every table that names one, and no other workspace is", async () => {
    const where = await newDatabase();
    const store = await open(where);
    const byTable = Object.groupBy(await columns(where), ({ table }) => table);
    const ofTeams = Object.entries(byTable).filter(([, its]) =>
      its?.some(({ column }) => column === "team_id"),
    );
    expect(ofTeams.length).toBeGreaterThanOrEqual(6);
    for (const [table, its] of ofTeams) {
      for (const teamId of ["T1", "T2"]) await query(where, insertRow(table, its ?? [], teamId));
    }
    await store.teams.forget("T1");
    for (const [table] of ofTeams) {
      expect([table, await query(where, `select team_id from ${table}`)]).toEqual([
        table,
        [{ team_id: "T2" }],
      ]);
    }
  });
});
