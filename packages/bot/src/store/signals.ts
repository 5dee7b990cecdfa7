/** What the processes that share a database tell each other at once; nothing of it is kept. */
export interface Signals {
  /** Tells the processes that listen, this one included; at most {@link SIGNAL_BYTES} in UTF-8. */
  send(text: string): Promise<void>;
  /**
   * Listens until it is stopped; when the connection breaks, it is made again.
   *
   * @returns once the first attempt to listen has succeeded or failed; it goes on trying
   */
  listen(to: SignalListener): Promise<{ stop(): Promise<void> }>;
}

export interface SignalListener {
  onSignal(text: string): void;
  /** It listens again after a while in which it heard nothing. */
  onResumed(): void;
  onError(error: unknown): void;
}

/** PostgreSQL takes less than 8000 bytes. */
export const SIGNAL_BYTES = 7500;
