import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres.ts";

/**
 * One PostgreSQL for the whole run, started when the first test asks for it and stopped at the end.
 *
 * Test files run in processes of their own, so they ask over a socket; a run that needs no PostgreSQL starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let postgres: ReturnType<typeof startPostgres> | undefined;
  const door = createServer((_request, response) => {
    postgres ??= startPostgres();
    postgres.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const { port } = door.address() as AddressInfo;
  project.provide("postgresDoor", `http://127.0.0.1:${port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await (await postgres?.catch(() => undefined))?.stop();
  };
}

declare module "vitest" {
  interface ProvidedContext {
    /** Answers with the connection string of the run's PostgreSQL. */
    postgresDoor: string;
  }
}
