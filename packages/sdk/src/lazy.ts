/**
 * Puts off making something until it is first asked for, and keeps it. Tables are made this way, so that a program
 * pays for them when it reads its first text and not when it starts.
 *
 * @example
 * const digits = lazy(() => new Set("0123456789"));
 * digits().has("7"); // true
 */
// @__NO_SIDE_EFFECTS__
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
