import { type Kysely, sql } from "kysely";
import type { Database } from "./schema.ts";

/** Runs that may be posted now, and the workspace that had the last turn. */
export interface WaitingRuns {
  readonly ids: readonly string[];
  readonly lastTeam: string;
}

interface Candidate {
  readonly id: string;
  readonly team_id: string;
  readonly channel_id: string;
}

/**
 * Finds runs that wait to be posted: workspaces by turns, beginning after the one that had the last turn, and one a
 * channel. None is of a channel or workspace that gets nothing more before some instant.
 *
 * It costs as much with ten thousand runs waiting as with a hundred: the index leads from workspace to workspace, and
 * in each only as many are looked at as can be taken.
 */
export async function waitingRuns(
  database: Kysely<Database>,
  { now, limit, after }: { readonly now: Date; readonly limit: number; readonly after: string },
): Promise<WaitingRuns> {
  const at = now.toISOString();
  const turns = await teamsAfter(database, after, at, limit);
  if (turns.length < limit && after !== "") {
    for (const team of await teamsAfter(database, "", at, limit)) {
      if (turns.length < limit && !turns.includes(team)) turns.push(team);
    }
  }
  if (turns.length === 0) return { ids: [], lastTeam: "" };
  const found = await runsOf(database, turns, at, Math.ceil(limit / turns.length));
  // The first of a channel: the others wait for its pace.
  const channels = new Map(found.toReversed().map((run) => [`${run.team_id} ${run.channel_id}`, run.id]));
  return { ids: [...channels.values()].reverse().slice(0, limit), lastTeam: turns.at(-1) ?? "" };
}

/** What makes a run free to be taken; `state` is written out, because the index is one of those that are ready. */
const free = (at: string) =>
  sql`run.state = 'ready' and run.not_before <= ${at} and (run.lease_until is null or run.lease_until <= ${at})`;

/** Workspaces with free runs, in order, that nothing holds back. */
async function teamsAfter(
  database: Kysely<Database>,
  after: string,
  at: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ team_id: string }>`
    with recursive turn(team_id) as (
      select min(run.team_id) from digest_run as run where ${free(at)} and run.team_id > ${after}
      union all
      select (select min(run.team_id) from digest_run as run where ${free(at)} and run.team_id > turn.team_id)
      from turn where turn.team_id is not null
    )
    select team_id from turn
    where team_id is not null and not exists (
      select 1 from digest_pace as pace
      where pace.team_id = turn.team_id and pace.channel_id = '' and pace.not_before > ${at}
    )
    limit ${sql.lit(limit)}`.execute(database);
  return rows.map(({ team_id }) => team_id);
}

/** The earliest free runs of each of some workspaces, in channels that nothing holds back. */
async function runsOf(
  database: Kysely<Database>,
  teams: readonly string[],
  at: string,
  each: number,
): Promise<readonly Candidate[]> {
  const ofTeam = (team: string) => sql`
    select * from (
      select run.id, run.team_id, run.channel_id from digest_run as run
      where run.team_id = ${team} and ${free(at)} and not exists (
        select 1 from digest_pace as pace
        where pace.team_id = run.team_id and pace.channel_id = run.channel_id and pace.not_before > ${at}
      )
      order by run.due_at, run.id
      limit ${sql.lit(each)}
    ) as of_team`;
  const { rows } = await sql<Candidate>`${sql.join(teams.map(ofTeam), sql` union all `)}`.execute(database);
  return rows;
}
