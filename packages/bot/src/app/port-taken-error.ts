/** Thrown at start when another program has the port; the message says how to choose another. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly code = "port-taken";
  readonly port: number;

  constructor(port: number) {
    super(
      `Port ${port} is taken by another program. Choose another one with the variable PORT, such as PORT=${port + 1}.`,
    );
    this.port = port;
  }
}

/** Whether an error is a {@link PortTakenError}. */
export function isPortTakenError(error: unknown): error is PortTakenError {
  return error instanceof Error && "code" in error && error.code === "port-taken";
}
