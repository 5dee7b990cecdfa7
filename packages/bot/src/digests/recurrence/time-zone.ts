/**
 * The time zone's name as the IANA list spells it ("asia/hong_kong" → "Asia/Hong_Kong"); undefined when there is none.
 *
 * Offsets such as "+08:00" are refused: they do not know when clocks change.
 */
export function timeZoneNamed(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The zone of digests whose channel has not chosen one. */
export const DEFAULT_ZONE = "Asia/Hong_Kong";
