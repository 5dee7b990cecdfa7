/** An oracle for zoned times that uses Intl alone, neither croner nor date-fns. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Local date and time in a zone, as "YYYY-MM-DD HH:MM". */
export function wallClock(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part["year"]}-${part["month"]}-${part["day"]} ${part["hour"]}:${part["minute"]}`;
}

const HOUR = 3_600_000;

function offset(at: number, zone: string): number {
  const text = wallClock(new Date(at), zone);
  return Date.parse(`${text.replace(" ", "T")}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

/** Every calendar day that a zone has between two instants. */
export function localDays(from: Date, to: Date, zone: string): string[] {
  const days = new Set<string>();
  for (let at = from.getTime(); at < to.getTime(); at += 6 * HOUR)
    days.add(wallClock(new Date(at), zone).slice(0, 10));
  return [...days];
}

/** The one instant at which something due at a wall-clock time comes on a day: the first of two, or the end of a gap. */
export function instantOn(day: string, time: string, zone: string): Date {
  const naive = Date.parse(`${day}T${time}:00Z`);
  const offsets = [offset(naive - 15 * HOUR, zone), offset(naive + 15 * HOUR, zone), offset(naive, zone)];
  const exact = [...new Set(offsets)]
    .map((ms) => naive - ms)
    .filter((at) => wallClock(new Date(at), zone) === `${day} ${time}`);
  if (exact.length > 0) return new Date(Math.min(...exact));
  let low = naive - 30 * HOUR;
  let high = naive + 30 * HOUR;
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
    if (wallClock(new Date(middle), zone) < `${day} ${time}`) low = middle;
    else high = middle;
  }
  return new Date(high);
}
