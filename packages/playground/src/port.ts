const DEFAULT_PORT = 3000;

/** The port that PORT names, 3000 without it; a sentence that says what is wrong when it is no port. */
export function readPort(given: string | undefined): number | string {
  if (given === undefined || given === "") return DEFAULT_PORT;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  return `PORT must be a number from 0 to 65535, not "${given}". For example: PORT=3001 npx pnpm@12 start`;
}

/** Whether a server could not start because another one has its port. */
export function isLoopbackPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
