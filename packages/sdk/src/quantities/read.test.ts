import * as fc from "fast-check";
import * as OpenCC from "opencc-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { foldWithOffsets } from "../language/fold.ts";
import type { Qualifier } from "../model/value.ts";
import { readDates, readQuantities } from "./index.ts";
import { readMeasures } from "./read.ts";

const reference = "2026-07-08?";
const options = { reference };

/** Pieces that figures and dates are made of, to be shuffled. */
const PIECES =
  "30|三十|億|萬|多|幾|成|半|第|年|個|月|至|到|-|.|,|%|HK$|over |nearly |約|近|過|百分之|分之| to |one|two|half|a | million|bn|k|x|2026|07|/|:|去年|今年|下半年|未來|H2|Q3|second|third| in |\ud800|\udc00|\u200f|\u200b|𠮷|零|點|萬億|五年規劃| of |th|st|#|no. |廿|兩|ago|以上|左右|minus |負|1/2|½|、| and a half|初|中|底|號|時|世紀|Jan |8日|7月|7至|three|比|、|0|翻|折|元|角|近|頭|前|今|next |first |months of | per cent|in a |dozen| Road|於8日|昨（|民國|農曆|rose from |three point |a year or |三成二|年半|世紀|升至|4K|Tel: |.hk/|grand|個 million|大半|好幾|米四".split(
    "|",
  );
const shuffled = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
const units = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const anyText = fc.oneof(shuffled, units, fc.string({ unit: "grapheme" }));

describe("any text", () => {
  it("never throws, and gives spans in range and in order, without overlaps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quantities, dates } = readMeasures(foldWithOffsets(text), options);
        const points = Array.from(text).length;
        for (const list of [quantities, dates]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(points);
            last = end;
          }
        }
        for (const { amount, step, to } of quantities) {
          expect(Number.isFinite(amount) && Number.isFinite(step) && step > 0).toBe(true);
          if (to !== undefined) expect(to).toBeGreaterThanOrEqual(amount);
        }
        for (const { edtf } of dates) expect(edtf).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads Traditional and Simplified characters alike", () => {
    const simplified = OpenCC.Converter({ from: "t", to: "cn" });
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(readQuantities(Array.from(text, simplified).join(""), options)).toEqual(
          readQuantities(text, options),
        );
      }),
    );
  });

  it.each([
    ["last October", "2025-10"],
    ["last March", "2025-03"],
    ["last February", "2026-02"],
    ["next April", "2026-04"],
    ["next March", "2027-03"],
    ["this October", "2026-10"],
    ["since last Sept", "2025-09"],
    ["last October 2024", "2024-10"],
    ["next March 15, 2027", "2027-03-15"],
    ["next April 5", "2026-04-05"],
    ["last Oct. 3rd", "2025-10-03"],
  ])("%j is the nearest such month before or after the reference, not its own year's", (text, edtf) => {
    expect(readDates(text, { reference: "2026-03-18" }).map((date) => date.edtf)).toEqual([edtf]);
  });

  it("leaves relative dates alone without a reference", () => {
    expect(readDates("去年、下半年、H2, last year, 2027年3月")).toEqual([
      { edtf: "2027-03", start: 22, end: 29 },
    ]);
  });
});

describe("hostile text", () => {
  afterEach(() => vi.restoreAllMocks());

  /** How many units of a text are looked at, by all the ways the reader has of looking. */
  function work(text: string): number {
    let looks = 0;
    for (const name of ["charCodeAt", "charAt", "startsWith", "endsWith", "slice", "codePointAt"] as const) {
      const original = String.prototype[name] as (...args: never[]) => unknown;
      vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...args: never[]) {
        looks++;
        const result = original.apply(this, args);
        if (name === "slice") looks += String(result).length;
        return result as never;
      } as never);
    }
    const exec = RegExp.prototype.exec;
    vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
      looks++;
      const found = exec.call(this, text);
      looks += found?.[0].length ?? 0;
      return found;
    });
    readQuantities(text, options);
    vi.restoreAllMocks();
    return looks;
  }

  it.each([
    "1",
    "1,000",
    "1.",
    "三十億",
    "一",
    "九成",
    "百",
    "a ",
    "one ",
    "hundred and ",
    "half a ",
    "30 to ",
    "第",
    "近",
    "未來一",
    "HK$",
    "over ",
    "2026-",
    "a",
    "((((",
    "\ud800",
    "年年年",
    "1/2/",
    "1/2 ",
    "二三",
    "三、四",
    "十二三",
    "7月8日至",
    "7至",
    "Jan 3-",
    "3-5 ",
    "next one ",
    "minus -",
    "one and a half ",
    "頭三",
    "2026第",
    "百分之三至",
    "8 a b c ",
    "one-",
    "多少",
    "於8日",
    "昨（8",
    "民國一",
    "農曆七月",
    "rose from ",
    "rose a b from 3 to ",
    "three point ",
    "三成二至",
    "由3升至",
    "a.com",
    "www.",
    "1a@",
    "熱線1",
    "call 123",
    "一年五",
    "third to a ",
  ])("takes time in proportion to the length: %j", (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    const [once, twice] = [work(text), work(text + text)];
    expect(twice).toBeLessThan(2.2 * once + 1000);
    expect(twice).toBeLessThan(400 * text.length);
  });

  it("reads a megabyte", () => {
    expect(readQuantities("近30億元，".repeat(150_000))).toHaveLength(150_000);
  });
});

const HAN = "零一二三四五六七八九";

/** A whole number below 10,000 in Han digits. */
function hanBelow(n: number): string {
  let text = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit > 0) {
      text += `${gap && text !== "" ? "零" : ""}${HAN[digit]}${name}`;
      gap = false;
    } else gap = true;
  }
  return text;
}

function han(n: number): string {
  if (n >= 1e8) return joined(Math.floor(n / 1e8), "億", n % 1e8, 1e7);
  if (n >= 1e4) return joined(Math.floor(n / 1e4), "萬", n % 1e4, 1e3);
  return hanBelow(n);
}

function joined(high: number, unit: string, rest: number, full: number): string {
  return han(high) + unit + (rest === 0 ? "" : (rest < full ? "零" : "") + han(rest));
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function english(n: number): string {
  if (n < 20) return SMALL[n] as string;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ""}`;
  for (const [unit, name] of [
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (n >= unit) {
      const rest = n % unit;
      const tail = rest === 0 ? "" : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`;
      return `${english(Math.floor(n / unit))} ${name}${tail}`;
    }
  }
  return "";
}

const HEDGES: { readonly [K in Qualifier]: readonly string[] } = {
  exact: ["exactly # firms", "正好#間公司"],
  about: ["about # firms", "大約#間公司", "#間公司左右", "roughly # firms"],
  nearly: ["nearly # firms", "將近#間公司", "just under # firms"],
  over: ["more than # firms", "超過#間公司", "逾#間公司"],
  "at-least": ["at least # firms", "至少#間公司", "#間公司以上", "# firms or more"],
  "at-most": ["no more than # firms", "最多#間公司", "不超過#間公司"],
  under: ["fewer than # firms", "不足#間公司", "未到#間公司"],
};

describe("what is written is read back", () => {
  const whole = fc.integer({ min: 11, max: 999_999_999 });

  it.each([
    ["Han digits", han, "#個"],
    ["English words", english, "# projects"],
    ["digits with commas", (n: number) => n.toLocaleString("en"), "# projects"],
    ["digits with Han commas", (n: number) => n.toLocaleString("en"), "#個項目"],
  ] as const)("whole numbers in %s", (_, write, frame) => {
    fc.assert(
      fc.property(whole, (n) => {
        const [found] = readQuantities(frame.replace("#", write(n)));
        expect(found).toMatchObject({ kind: "count", amount: n, qualifier: "exact", stated: false });
      }),
    );
  });

  it("amounts of money at every scale, in every script", () => {
    const scales = [
      ["HK$# million", 1e6],
      ["HK$#m", 1e6],
      ["HK$# billion", 1e9],
      ["HK$#bn", 1e9],
      ["# billion Hong Kong dollars", 1e9],
      ["#萬港元", 1e4],
      ["#億港元", 1e8],
      ["#亿港元", 1e8],
      ["#萬億港元", 1e12],
      ["#億蚊", 1e8],
      ["港幣#億元", 1e8],
    ] as const;
    const tenths = fc.integer({ min: 10, max: 99_999 });
    fc.assert(
      fc.property(fc.constantFrom(...scales), tenths, ([frame, scale], n) => {
        const text = frame.replace("#", (n / 10).toLocaleString("en"));
        const [found] = readQuantities(text);
        expect(found).toMatchObject({ kind: "money", currency: "HKD", qualifier: "exact" });
        expect(found?.amount).toBeCloseTo((n * scale) / 10, 2);
        expect(found?.end).toBe(text.length);
      }),
    );
  });

  it("every qualifier in every language", () => {
    const frames = Object.entries(HEDGES).flatMap(([qualifier, list]) =>
      list.map((frame) => [qualifier, frame] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.integer({ min: 20, max: 9999 }),
        fc.boolean(),
        ([qualifier, frame], n, words) => {
          const write = !words
            ? (value: number) => value.toLocaleString("en")
            : frame.startsWith("#間") || /[一-龥]/.test(frame)
              ? han
              : english;
          const found = readQuantities(frame.replace("#", write(n)));
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({ kind: "count", amount: n, qualifier, stated: true });
        },
      ),
    );
  });

  it("percentages", () => {
    const frames = ["#%", "# percent", "# per cent", "#％"];
    fc.assert(
      fc.property(fc.constantFrom(...frames), fc.integer({ min: 0, max: 999 }), (frame, n) => {
        expect(readQuantities(frame.replace("#", String(n / 10)))[0]).toMatchObject({
          kind: "percent",
          amount: n / 10,
        });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
        expect(readQuantities(`百分之${han(n)}`)[0]).toMatchObject({ kind: "percent", amount: n });
      }),
    );
  });

  it("days of the calendar", () => {
    const day = fc.date({
      min: new Date("1950-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, of = 0] = iso.split("-").map(Number);
        const name = date.toLocaleString("en", { month: "long", timeZone: "UTC" });
        for (const text of [
          iso,
          `${year}年${month}月${of}日`,
          `${of} ${name} ${year}`,
          `${name} ${of}, ${year}`,
          `${of}/${month}/${year}`,
        ]) {
          expect(
            readDates(text).map((found) => found.edtf),
            text,
          ).toEqual([iso]);
        }
      }),
    );
  });
});
