import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import { readNumeral } from "../../src/digests/words/numeral.ts";
import { type Draft, digestReader } from "../../src/digests/words/read-digest.ts";
import { digestInWords } from "../../src/digests/words/write-words.ts";
import type { Cadence, Weekday } from "../../src/store/cadence.ts";
import { HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../../src/store/digest-schedule.ts";

const facts = createFactBase<Pack>(hkAi.pack);
const read = digestReader(facts.topics());
const weekly = (days: Weekday[], time = "09:00"): Cadence => ({ kind: "weekly", days, time });
const daily = (time: string): Cadence => ({ kind: "daily", time });

describe("a digest in words", () => {
  it.each<[string, Draft]>([
    [
      "every monday 9am in #ai-policy about fund, compute in zh-Hant",
      { cadence: weekly([1]), channel: { name: "ai-policy" }, topics: ["fund", "compute"], lang: "zh-Hant" },
    ],
    [
      "逢星期一朝早九點 喺 #ai-policy 講資助同算力 用繁體中文",
      { cadence: weekly([1]), channel: { name: "ai-policy" }, topics: ["fund", "compute"], lang: "zh-Hant" },
    ],
    [
      "每周一、三、五上午9点30分 在 <#C0AIPOLICY|ai-policy> 关于资助和排名 简体中文",
      {
        cadence: weekly([1, 3, 5], "09:30"),
        channel: { id: "C0AIPOLICY", name: "ai-policy" },
        topics: ["fund", "rankings"],
        lang: "zh-Hans",
      },
    ],
    ["逢禮拜一至五下晝三點半", { cadence: weekly([1, 2, 3, 4, 5], "15:30") }],
    ["日日夜晚八點三個字", { cadence: daily("20:15") }],
    ["每日晚上十二點", { cadence: daily("00:00") }],
    ["每天中午12點", { cadence: daily("12:00") }],
    ["每個月十五號朝早十點", { cadence: { kind: "monthly", day: 15, time: "10:00" } }],
    ["每月31號 9:00", { cadence: { kind: "monthly", day: 31, time: "09:00" } }],
    ["每月最後一天下午五點一刻", { cadence: { kind: "last-day", time: "17:15" } }],
    ["月尾 18:00", { cadence: { kind: "last-day", time: "18:00" } }],
    [
      "香港每個工作天 08:45 公眾假期除外",
      { cadence: { kind: "working-days", time: "08:45" }, holidays: "skip" },
    ],
    ["星期一二十點", { cadence: weekly([1], "20:00") }],
    ["星期日三點", { cadence: weekly([7], "03:00") }],
    ["拜六同拜日 正午", { cadence: weekly([6, 7], "12:00") }],
    ["daily at 9", { cadence: daily("09:00") }],
    ["EVERY DAY AT 12 AM London time", { cadence: daily("00:00"), zone: "Europe/London" }],
    ["ｅｖｅｒｙ　ｄａｙ　９：３０ｐｍ", { cadence: daily("21:30") }],
    [
      "mon-fri 17:00 America/New_York",
      { cadence: weekly([1, 2, 3, 4, 5], "17:00"), zone: "America/New_York" },
    ],
    ["friday to monday at noon", { cadence: weekly([1, 5, 6, 7], "12:00") }],
    ["Mondays and Thursdays 8.15 a.m.", { cadence: weekly([1, 4], "08:15") }],
    [
      "monthly on the 1st at 7pm next working day",
      {
        cadence: { kind: "monthly", day: 1, time: "19:00" },
        holidays: "next-working-day",
      },
    ],
    ["on the last day of every month at 6 o'clock", { cadence: { kind: "last-day", time: "06:00" } }],
    ["monthly, end of the month", { cadence: { kind: "last-day", time: "09:00" } }],
    ["cron 0 9 * * 1-5", { cadence: { kind: "cron", expression: "0 9 * * 1-5" } }],
    ["weekly", { cadence: weekly([1]) }],
    [
      "every working day only changes, milestones only when there is news skip missed",
      {
        cadence: { kind: "working-days", time: "09:00" },
        parts: ["changes", "milestones"],
        onlyNews: true,
        outage: "skip",
      },
    ],
    ["every day all topics in english", { cadence: daily("09:00"), topics: [], lang: "en" }],
    ["每日 台北時間 早上七點 科技園", { cadence: daily("07:00"), zone: "Asia/Taipei", topics: ["parks"] }],
    ["", {}],
  ])("%j", (typed, expected) => {
    const { draft, notUnderstood } = read(typed);
    expect(draft).toEqual(expected);
    expect(notUnderstood).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["every fortnight on tuesday", ["fortnight"]],
    ["every monday 9am and 5pm", ["5pm"]],
    ["every day in klingon about unicorns", ["klingon", "unicorns"]],
    ["every day 25:00", ["25", "00"]],
    ["every day in english in zh-hant", ["in zh-hant"]],
  ])("%j says what was not understood", (typed, expected) => {
    const { notUnderstood } = read(typed);
    expect(notUnderstood).toEqual(expected);
  });

  it.each(["每隔兩個星期一次", "daily in Mars/Base", "every other day", "0 9 * * 1", "🦄"])(
    "%j is not understood whole",
    (typed) => {
      expect(read(typed).notUnderstood).not.toEqual([]);
    },
  );

  it("never throws, whatever is typed, and gives only cadences that can be kept", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "每",
        "星期",
        "一",
        "至",
        "九點",
        "半",
        "cron ",
        "* ",
        "9am",
        "#",
        "<#C1|x>",
        "to ",
        "monday",
        "31號",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { draft } = read(pieces.join(""));
        if (draft.cadence === undefined || draft.cadence.kind === "cron") return;
        createRecurrence({ cadence: draft.cadence, zone: draft.zone ?? "Asia/Hong_Kong", holidays: "post" });
      }),
      { numRuns: 500 },
    );
  });

  it("reads what it writes itself", () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
    const cadence = time.chain((time) =>
      fc.oneof(
        fc.constantFrom<Cadence>(
          { kind: "daily", time },
          { kind: "working-days", time },
          { kind: "last-day", time },
        ),
        fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }).map((days) => weekly(days, time)),
        fc.integer({ min: 1, max: 31 }).map((day): Cadence => ({ kind: "monthly", day, time })),
        fc.constant<Cadence>({ kind: "cron", expression: "0 9 * * 1-5" }),
      ),
    );
    const choice = fc.record({
      cadence,
      zone: fc.constantFrom("Asia/Hong_Kong", "Europe/London", "America/New_York", "Australia/Lord_Howe"),
      lang: fc.constantFrom(...LANGS),
      topics: fc.subarray(facts.topics().map(({ id }) => id)),
      parts: fc.subarray([...PARTS], { minLength: 1 }),
      holidays: fc.constantFrom(...HOLIDAY_POLICIES),
      outage: fc.constantFrom(...OUTAGE_POLICIES),
      onlyNews: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, (choice) => {
        const { draft, notUnderstood } = read(digestInWords(choice, "#ai-policy"));
        expect(notUnderstood).toEqual([]);
        expect({ holidays: "post", outage: "latest", onlyNews: false, ...draft }).toEqual({
          ...choice,
          channel: { name: "ai-policy" },
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("numerals", () => {
  it.each<[string, number | undefined]>([
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["廿五", 25],
    ["卅一", 31],
    ["三十一", 31],
    ["兩", 2],
    ["〇", 0],
    ["07", 7],
    ["", undefined],
    ["十十", undefined],
    ["九九", undefined],
    ["x", undefined],
  ])("%j is %s", (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
});
