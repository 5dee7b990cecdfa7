/**
 * Stops a service once on SIGTERM or SIGINT, then lets the process end with status 0; a second signal ends it at once.
 *
 * @param stop - finishes what is under way
 */
export function stopOnSignal(stop: () => Promise<void>, log: (line: string) => void = console.log): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log(`${signal}: finishing what is under way…`);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", handle);
  process.on("SIGINT", handle);
}
