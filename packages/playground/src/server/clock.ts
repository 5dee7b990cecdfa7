/** What the whole playground asks for the time; tests bring their own. */
export interface Clock {
  now(): Date;
}

/** A clock that a person can move forward; it keeps ticking from where it was moved to. */
export interface PlaygroundClock extends Clock {
  /** Jumps forward to `instant`; throws {@link ClockMovedBackError} when that lies in the past. */
  moveTo(instant: Date): void;
  /** Calls `listener` after each jump; the answer stops it. */
  onMove(listener: (now: Date) => void): () => void;
}

/** Thrown when somebody asks the playground's clock to go back: message timestamps must only grow. */
export class ClockMovedBackError extends Error {
  readonly code = "clock_moved_back";

  constructor(now: Date, asked: Date) {
    super(
      `The clock shows ${now.toISOString()} and only moves forward: ${asked.toISOString()} is in the past.`,
    );
    this.name = "ClockMovedBackError";
  }
}

/** Tells a {@link ClockMovedBackError} from other errors. */
export const isClockMovedBackError = (error: unknown): error is ClockMovedBackError =>
  error instanceof ClockMovedBackError;

/**
 * Makes a clock that follows `base` (the machine's by default) plus whatever it was moved by.
 *
 * @example
 * const clock = createPlaygroundClock();
 * clock.moveTo(new Date(clock.now().getTime() + 86_400_000)); // tomorrow
 */
export function createPlaygroundClock(base: Clock = { now: () => new Date() }): PlaygroundClock {
  let offset = 0;
  const listeners = new Set<(now: Date) => void>();
  const now = () => new Date(base.now().getTime() + offset);
  return {
    now,
    moveTo(instant) {
      const current = now();
      if (instant < current) throw new ClockMovedBackError(current, instant);
      offset += instant.getTime() - current.getTime();
      for (const listener of listeners) listener(now());
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
