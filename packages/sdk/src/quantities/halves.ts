import { agoAt } from "./ago.ts";
import { hedgeAround } from "./context.ts";
import { type Sink, settleShare } from "./outcome.ts";
import { isHan, marked, phrases, split, unitsOf } from "./phrases.ts";
import type { Share } from "./share.ts";
import * as words from "./words/shares.ts";

const GROWN = phrases(() => Object.entries(words.GROWN()));
const HALVES = phrases(() => Object.entries(words.HALVES()));
const NOT_HALVED = phrases(() => marked(words.NOT_HALVED, true));
const MOST = phrases(() => marked(words.MOST, true));
const NOT_MOST = unitsOf(words.NOT_MOST);
const HALF_TIMES = phrases(() => Object.entries(words.HALF_TIMES()));
const NOT_HALF_TIME = unitsOf(words.NOT_HALF_TIME);
const ONE_AND_MORE = phrases(() => Object.entries(words.ONE_AND_MORE()));
const OF_ANOTHER = unitsOf(words.OF_ANOTHER);
const NOT_MORE = unitsOf(words.NOT_MORE);
const BEHIND_HALF = unitsOf(words.BEHIND_HALF);

/** What a Chinese half or doubling can begin with. */
export const halfStarts = (): readonly string[] => [
  words.HALF,
  ...split(words.MOST),
  ...[words.GROWN(), words.HALVES(), words.HALF_TIMES(), words.ONE_AND_MORE()].flatMap((table) =>
    Object.keys(table),
  ),
];

/** Passes on 一半, 過半, 半年 or 翻倍 where one begins, and says where to go on. */
export function halfOrGrown(text: string, start: number, sink: Sink): number {
  const grown = GROWN.at(text, start);
  if (grown) {
    const { value: amount, end } = grown;
    sink.quantity({ kind: "multiple", amount, qualifier: "exact", stated: false, step: 1, start, end });
    return end;
  }
  const most = MOST.at(text, start);
  if (most && !NOT_MOST().has(text.charCodeAt(most.end))) {
    const { end } = most;
    sink.quantity({ kind: "percent", amount: 50, qualifier: "over", stated: true, step: 10, start, end });
    return end;
  }
  if (most) return most.end;
  const time = HALF_TIMES.at(text, start);
  if (time && !NOT_HALF_TIME().has(text.charCodeAt(time.end))) {
    const [amount, unit] = time.value;
    const { end } = time;
    const ago = agoAt(text, end);
    if (ago !== undefined) {
      sink.away({ type: "away", ...ago, amount, unit, start });
      return ago.end;
    }
    const { qualifier, stated } = hedgeAround(text, start, end, 50, "time");
    sink.quantity({ kind: "duration", amount, qualifier, stated, step: amount, unit, start, end });
    return end;
  }
  const more = oneAndMore(text, start, sink);
  if (more > start) return more;
  const share = hanHalfAt(text, start);
  return share ? settleShare(text, start, share, sink) : loneHalf(text, start, sink);
}

/** 年幾, 個半月: one of a unit and more. */
function oneAndMore(text: string, start: number, sink: Sink): number {
  const found = ONE_AND_MORE.at(text, start);
  if (found === undefined) return start;
  const { value, end } = found;
  if (OF_ANOTHER().has(text.charCodeAt(start - 1)) || NOT_MORE().has(text.charCodeAt(end))) return start;
  const [half, unit] = value;
  const amount = 1 + half;
  const ago = agoAt(text, end);
  if (ago !== undefined) {
    sink.away({ type: "away", ...ago, amount, unit, start });
    return ago.end;
  }
  const hedge = hedgeAround(text, start, end, amount, "time");
  const qualified =
    half === 0 && !hedge.stated ? ({ qualifier: "over", stated: true, to: 2 } as const) : hedge;
  sink.quantity({ kind: "duration", amount, ...qualified, step: half || 1, unit, start, end });
  return end;
}

/** Reads 一半, 半數 and 半成. */
function hanHalfAt(text: string, start: number): Share | undefined {
  const half = HALVES.at(text, start);
  if (half === undefined || NOT_HALVED.at(text, half.end) !== undefined) return undefined;
  return { end: half.end, amount: half.value, step: half.value === 50 ? 10 : half.value };
}

/** 過半, 近半: 半 is half of something only behind a qualifier. */
function loneHalf(text: string, start: number, sink: Sink): number {
  if (!text.startsWith(words.HALF, start)) return start;
  const end = start + 1;
  const { qualifier, stated } = hedgeAround(text, start, end, 50, "share");
  const next = text.charCodeAt(end);
  if (!stated || qualifier === "about" || (isHan(next) && !BEHIND_HALF().has(next))) return start;
  sink.quantity({ kind: "percent", amount: 50, qualifier, stated, step: 10, start, end });
  return end;
}
