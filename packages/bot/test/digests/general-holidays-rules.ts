import { type AstroTime, SearchMoonPhase, SearchSunLongitude } from "astronomy-engine";
import { addDays } from "date-fns/addDays";

/**
 * Hong Kong's general holidays by the rules of the General Holidays Ordinance (Cap. 149) and the calendars behind them:
 * an oracle for the lists of the Gazette, which nobody copied from them.
 *
 * Holds from 2012 on, when the fourth day of Lunar New Year took the place of the day before it.
 */
export function generalHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const [midAutumn, newYear] = [lunar(year, 8, 15), lunar(year, 1, 1)];
  const fixed = [
    on(year, 1, 1),
    chingMing(year),
    addDays(easter, -2),
    addDays(easter, -1),
    addDays(easter, 1),
    on(year, 5, 1),
    lunar(year, 4, 8),
    lunar(year, 5, 5),
    on(year, 7, 1),
    addDays(midAutumn, 1),
    on(year, 10, 1),
    lunar(year, 9, 9),
    on(year, 12, 25),
    on(year, 12, 26),
  ];
  const three = [0, 1, 2].map((days) => addDays(newYear, days));
  const taken = new Set<string>();
  const displaced: Date[] = [];
  for (const day of [...three.map(toFourth), ...fixed]) {
    if (isSunday(day) || taken.has(iso(day))) displaced.push(day);
    else taken.add(iso(day));
  }
  // A holiday that falls on a Sunday or on another holiday is kept on the first day after that is neither.
  for (const day of displaced) {
    let next = addDays(day, 1);
    while (isSunday(next) || taken.has(iso(next))) next = addDays(next, 1);
    taken.add(iso(next));
  }
  return [...taken].sort();

  function toFourth(day: Date): Date {
    return isSunday(day) ? addDays(newYear, 3) : day;
  }
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);
const on = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
const isSunday = (day: Date): boolean => day.getUTCDay() === 0;

/** The day in Hong Kong, as midnight UTC of the same date, so that its arithmetic knows no clocks. */
const hongKongDayOf = ({ date }: AstroTime): Date =>
  new Date(Math.floor((date.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000);

/** The day in Hong Kong on which the sun's longitude reaches some degrees, between two months of a year. */
function solarTerm(year: number, degrees: number, month: number): Date {
  const time = SearchSunLongitude(degrees, on(year, month, 1), 62);
  if (time === null) throw new Error(`the sun does not reach ${degrees}° after month ${month} of ${year}`);
  return hongKongDayOf(time);
}

const chingMing = (year: number): Date => solarTerm(year, 15, 3);

/**
 * A day of a month of the Chinese calendar: the month begins on the day of a new moon, and the n-th is the one in which
 * the sun enters the n-th sign counted from Rain Water at 330°; a leap month sees it enter none.
 */
function lunar(year: number, month: number, day: number): Date {
  const entry = solarTerm(year, (300 + 30 * month) % 360, month);
  const moons = [newMoonAfter(addDays(entry, -32))];
  for (let moon = moons[0]; moon !== undefined && hongKongDayOf(moon) <= entry; ) {
    moon = newMoonAfter(moon.AddDays(1).date);
    moons.push(moon);
  }
  const first = moons.at(-2);
  if (first === undefined) throw new Error("no new moon comes before the sun enters a sign");
  return addDays(hongKongDayOf(first), day - 1);
}

function newMoonAfter(from: Date): AstroTime {
  const moon = SearchMoonPhase(0, from, 40);
  if (moon === null) throw new Error(`there is no new moon after ${from.toISOString()}`);
  return moon;
}

/** Easter by Gauss's rule for the Gregorian calendar. */
function easterSunday(year: number): Date {
  const century = Math.floor(year / 100);
  const m = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const golden = year % 19;
  const d = (19 * golden + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const late = d === 29 && e === 6 ? -7 : d === 28 && e === 6 && golden > 10 ? -7 : 0;
  return addDays(on(year, 3, 22), d + e + late);
}
