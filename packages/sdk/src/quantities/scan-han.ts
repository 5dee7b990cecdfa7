import type { Day } from "./calendar.ts";
import { hedgeAround } from "./context.ts";
import { chineseDateAt } from "./dates-zh.ts";
import { figureOf } from "./figures.ts";
import { rank, type Sink, settle, settleDate, settleShare, traps } from "./outcome.ts";
import { numeralAt } from "./ranges.ts";
import { hanRankAt, topBefore } from "./ranks.ts";
import { wordShareAt } from "./shares.ts";
import { HAN_DATE, HAN_NUMBER, RANK, SHARE, TRAP } from "./unit-classes.ts";
import { ORDINAL } from "./words/ranks.ts";

/** Looks at a Han character that may begin a figure or a date; says where to go on. */
export function han(
  text: string,
  start: number,
  bits: number,
  reference: Day | undefined,
  sink: Sink,
): number {
  if (bits & TRAP) {
    const trap = traps.at(text, start);
    if (trap && text.charAt(trap.end) !== "之") return trap.end;
  }
  if (bits & (HAN_DATE | HAN_NUMBER)) {
    const date = settleDate(chineseDateAt, text, start, reference, sink);
    if (date !== undefined) return date;
  }
  if (bits & RANK) {
    const found = hanRankAt(text, start);
    if (found) {
      sink.quantity(rank(text, found, start));
      return found.end;
    }
    if (text.charAt(start) === ORDINAL) return start + 1;
  }
  if (bits & SHARE) {
    const end = halfOrDouble(text, start, sink);
    if (end > start) return end;
  }
  if (!(bits & HAN_NUMBER)) return start + 1;
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return start + 1;
  if (topBefore(text, start, numeral.end)) {
    sink.quantity(rank(text, { amount: numeral.value, end: numeral.end }, start, true));
    return numeral.end;
  }
  return settle(figureOf(text, numeral, false), sink);
}

const HALF_OF_TIME = /半(?:(年)|个(月)|(?:个)?(世纪)|(?:个)?(小时|钟头?)|(天|日))(?!薪|租|制|会)/y;
const DOUBLED = /翻(?:一?倍|(?:了)?一番|(?:咗)?一番|(?:了|咗)一?倍)/y;
/** 一半, 過半, 半年, 翻倍. */
function halfOrDouble(text: string, start: number, sink: Sink): number {
  DOUBLED.lastIndex = start;
  const doubled = DOUBLED.exec(text);
  if (doubled) {
    const end = start + doubled[0].length;
    sink.quantity({ kind: "multiple", amount: 2, qualifier: "exact", stated: false, step: 1, start, end });
    return end;
  }
  HALF_OF_TIME.lastIndex = start;
  const time = HALF_OF_TIME.exec(text);
  if (time) {
    const end = start + time[0].length;
    const [, year, month, century, hour] = time;
    const unit = year || month ? "month" : century ? "year" : hour ? "hour" : "day";
    const { qualifier, stated } = hedgeAround(text, start, end, 50, "time");
    const amount = year ? 6 : century ? 50 : 0.5;
    sink.quantity({ kind: "duration", amount, qualifier, stated, step: amount, unit, start, end });
    return end;
  }
  const share = wordShareAt(text, start);
  if (share) return settleShare(text, start, share, sink);
  return loneHalf(text, start, sink);
}

/** What may follow 半 in 過半受訪者; before most other characters it is part of a word. */
const AFTER_HALF = /^(?:数|$|[^一-龥]|[的嘅受以人企公项用都已])/;

/** 過半, 近半數: 半 is half of something only behind a qualifier. */
function loneHalf(text: string, start: number, sink: Sink): number {
  const { qualifier, stated } = hedgeAround(text, start, start + 1, 50, "share");
  const lone = text.charAt(start) === "半" && stated && qualifier !== "about";
  if (!lone || !AFTER_HALF.test(text.slice(start + 1, start + 2))) return start;
  const end = text.charAt(start + 1) === "数" ? start + 2 : start + 1;
  sink.quantity({ kind: "percent", amount: 50, qualifier, stated, step: 10, start, end });
  return end;
}
