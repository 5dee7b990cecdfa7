/** A person's time: their zone, and the tag their clock and dates are written for. */
export interface Reader {
  tz: string;
  locale: string;
}

/** "16:05" or "4:05 PM", as the reader writes it. */
export function timeOfDay(at: Date, reader: Reader): string {
  return at.toLocaleTimeString(reader.locale, { timeZone: reader.tz, hour: "numeric", minute: "2-digit" });
}

/** "Monday, 13 July 2026" in the reader's zone. */
export function longDate(at: Date, reader: Reader): string {
  return at.toLocaleDateString(reader.locale, { timeZone: reader.tz, dateStyle: "full" });
}

/** The instant of a message's `ts`. */
export function instantOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}

/** Calendar day in the reader's zone, for comparing: "2026-07-13". */
export function dayKey(at: Date, reader: Reader): string {
  return at.toLocaleDateString("en-CA", { timeZone: reader.tz });
}

/**
 * Writes a `<!date^…>` format for a reader, such as "{date_short} at {time}"; unknown tokens stay as they are.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function formatSlackDate(at: Date, format: string, now: Date, reader: Reader): string {
  const date = (options: Intl.DateTimeFormatOptions) =>
    at.toLocaleDateString(reader.locale, { timeZone: reader.tz, ...options });
  const pretty = (otherwise: string) => relativeDay(at, now, reader) ?? otherwise;
  const long = () => date({ dateStyle: "full" });
  const short = () => date({ year: "numeric", month: "short", day: "numeric" });
  const medium = () => date({ year: "numeric", month: "long", day: "numeric" });
  const tokens: Record<string, () => string> = {
    date_num: () => dayKey(at, reader),
    date_slash: () => date({ year: "numeric", month: "2-digit", day: "2-digit" }),
    date: medium,
    date_pretty: () => pretty(medium()),
    date_short: short,
    date_short_pretty: () => pretty(short()),
    date_long: long,
    date_long_pretty: () => pretty(long()),
    time: () => timeOfDay(at, reader),
    time_secs: () => at.toLocaleTimeString(reader.locale, { timeZone: reader.tz }),
    ago: () => ago(at, now, reader),
  };
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => tokens[name]?.() ?? whole);
}

function relativeDay(at: Date, now: Date, reader: Reader): string | undefined {
  const days = Math.round((Date.parse(dayKey(at, reader)) - Date.parse(dayKey(now, reader))) / 86_400_000);
  if (Math.abs(days) > 1) return undefined;
  return new Intl.RelativeTimeFormat(reader.locale, { numeric: "auto" }).format(days, "day");
}

function ago(at: Date, now: Date, reader: Reader): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const units = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (["second", 1] as const);
  const format = new Intl.RelativeTimeFormat(reader.locale, { numeric: "auto" });
  return format.format(Math.trunc(seconds / size), unit);
}
