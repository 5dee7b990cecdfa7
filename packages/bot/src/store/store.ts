import type { DatabaseKind } from "./database/dialect.ts";
import type { Repositories } from "./repositories.ts";
import type { Signals } from "./signals.ts";

/** An open database of the bot. */
export interface Store extends Repositories {
  readonly kind: DatabaseKind;
  /**
   * Does several things or none of them.
   *
   * Only the repositories handed over take part. On SQLite the store itself waits until the transaction is over, so
   * waiting for it inside `work` would never end.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** The time that all who use this database agree on: PostgreSQL's own clock, this machine's with SQLite. */
  now(): Promise<Date>;
  /** What the processes that share this database tell each other; undefined for SQLite, which is for one process. */
  readonly signals: Signals | undefined;
  close(): Promise<void>;
}
