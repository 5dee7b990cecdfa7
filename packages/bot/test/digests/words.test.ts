import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDigest, exampleFullDigest } from "../../src/commands/digest-examples.ts";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import { readNumeral } from "../../src/digests/words/numeral.ts";
import { type Draft, digestReader } from "../../src/digests/words/read-digest.ts";
import { digestInWords } from "../../src/digests/words/write-words.ts";
import type { Cadence, Weekday } from "../../src/store/cadence.ts";
import { HOLIDAY_POLICIES, OUTAGE_POLICIES, PARTS } from "../../src/store/digest-schedule.ts";
import { cadenceInWords } from "../../src/views/digest-cadence.ts";

const facts = createFactBase<Pack>(hkAi.pack);
const read = digestReader(facts.topics());
const weekly = (days: Weekday[], time = "09:00"): Cadence => ({ kind: "weekly", days, time });
const instants = (cadence: Cadence | undefined) =>
  cadence &&
  createRecurrence({ cadence, zone: "Asia/Hong_Kong", holidays: "post" }).upcoming(new Date("2026-07-08"), 6);
const daily = (time: string): Cadence => ({ kind: "daily", time });

/** The same facts without the topics that come first. */
const without = (count: number) => {
  const [gone, topics] = [facts.topics().slice(0, count), facts.topics().slice(count)];
  const isGone = (topic: string) => gone.some(({ id }) => id === topic);
  const left = facts.facts().filter((fact) => !fact.topics.some(isGone));
  return createFactBase<Pack>({ ...hkAi.pack, topics, facts: left });
};

describe.each([0, 1, 5])("the examples of digests, from facts without %i topics,", (count) => {
  const some = without(count);
  const readSome = digestReader(some.topics());
  const filled = some.topics().filter(({ id }) => some.facts({ topic: id }).length > 0);

  it.each(LANGS)("are understood, and name topics that are there (%s)", (lang) => {
    const short = readSome(exampleDigest(some, lang));
    expect(short).toMatchObject({ notUnderstood: [], unsupported: [], assumed: false });
    expect(short.draft).toEqual({ cadence: weekly([1]), topics: [filled[0]?.id] });
    const full = readSome(exampleFullDigest(some, lang));
    expect(full).toMatchObject({ notUnderstood: [], unsupported: [], assumed: false });
    expect(full.draft).toMatchObject({
      channel: { name: expect.stringMatching(/./) },
      lang: expect.anything(),
    });
    expect(full.draft.topics).toEqual(filled.slice(0, 2).map(({ id }) => id));
  });
});

it.each(LANGS)("an example from no facts at all names no topic (%s)", (lang) => {
  const none = createFactBase<Pack>({ ...hkAi.pack, facts: [] });
  expect(read(exampleDigest(none, lang)).draft).toEqual({ cadence: weekly([1]) });
});

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
    // As people word it.
    ["weekdays at 8.30am", { cadence: weekly([1, 2, 3, 4, 5], "08:30") }],
    ["Monday to Friday at nine", { cadence: weekly([1, 2, 3, 4, 5]) }],
    ["every monday at nine o’clock", { cadence: weekly([1]) }],
    ["every monday at half past nine", { cadence: weekly([1], "09:30") }],
    ["every monday at quarter to 8 pm", { cadence: weekly([1], "19:45") }],
    ["every friday afternoon at 4", { cadence: weekly([5], "16:00") }],
    ["every friday evening at 7:30", { cadence: weekly([5], "19:30") }],
    ["Tuesdays & Thursdays 2pm", { cadence: weekly([2, 4], "14:00") }],
    ["tue/thu 14:00", { cadence: weekly([2, 4], "14:00") }],
    ["every monday 0900", { cadence: weekly([1]) }],
    ["every monday at 1730", { cadence: weekly([1], "17:30") }],
    ["every monday 9h30", { cadence: weekly([1], "09:30") }],
    ["every monday morning", { cadence: weekly([1]) }],
    ["every night at 10", { cadence: daily("22:00") }],
    ["every evening at 6pm", { cadence: daily("18:00") }],
    ["weekends at 10am", { cadence: weekly([6, 7], "10:00") }],
    ["the first day of every month at 9am", { cadence: { kind: "monthly", day: 1, time: "09:00" } }],
    ["every month on the fifteenth", { cadence: { kind: "monthly", day: 15, time: "09:00" } }],
    ["every 1st and 15th at 9am", { cadence: { kind: "cron", expression: "0 9 1,15 * *" } }],
    ["first monday of the month", { cadence: { kind: "cron", expression: "0 9 * * 1#1" } }],
    ["the last friday of every month at 5pm", { cadence: { kind: "cron", expression: "0 17 * * 5#L" } }],
    ["every day 9am and 5pm", { cadence: { kind: "cron", expression: "0 9,17 * * *" } }],
    [
      "every working day 9am and 5pm",
      { cadence: { kind: "cron", expression: "0 9,17 * * 1-5" }, holidays: "skip" },
    ],
    ["0 9 * * 1", { cadence: { kind: "cron", expression: "0 9 * * 1" } }],
    ["9am PST daily", { cadence: daily("09:00"), zone: "America/Los_Angeles" }],
    ["every monday 9am in New York", { cadence: weekly([1]), zone: "America/New_York" }],
    [
      "every monday 9am in london about us-china",
      { cadence: weekly([1]), zone: "Europe/London", topics: ["us-china"] },
    ],
    ["every monday 9am only if there is something new", { cadence: weekly([1]), onlyNews: true }],
    ["every monday 9am, no news no post", { cadence: weekly([1]), onlyNews: true }],
    [
      "every monday 9am or the next working day if it is a public holiday",
      { cadence: weekly([1]), holidays: "next-working-day" },
    ],
    ["every weekday but not on public holidays", { cadence: weekly([1, 2, 3, 4, 5]), holidays: "skip" }],
    [
      "send me the fund figures here every monday 9am please",
      { cadence: weekly([1]), topics: ["fund"], parts: ["figures"] },
    ],
    ["逢一三五朝早九點半", { cadence: weekly([1, 3, 5], "09:30") }],
    ["平日朝早八點半", { cadence: weekly([1, 2, 3, 4, 5], "08:30") }],
    ["每晚十點", { cadence: daily("22:00") }],
    ["每朝八點三個字", { cadence: daily("08:15") }],
    ["晚晚七點半", { cadence: daily("19:30") }],
    ["每星期一次，星期五下晝五點", { cadence: weekly([5], "17:00") }],
    ["逢返工日九點", { cadence: { kind: "working-days", time: "09:00" } }],
    ["逢週末朝早十點", { cadence: weekly([6, 7], "10:00") }],
    ["每月頭九點", { cadence: { kind: "monthly", day: 1, time: "09:00" } }],
    ["每月1號同15號朝早九點", { cadence: { kind: "cron", expression: "0 9 1,15 * *" } }],
    ["每月第一個星期一朝早九點", { cadence: { kind: "cron", expression: "0 9 * * 1#1" } }],
    ["每月最后一个星期五下午五点", { cadence: { kind: "cron", expression: "0 17 * * 5#L" } }],
    ["每天 9:00 和 17:00", { cadence: { kind: "cron", expression: "0 9,17 * * *" } }],
    ["紅日唔出 每日九點", { cadence: daily("09:00"), holidays: "skip" }],
    ["遇上公眾假期就順延 逢星期一九點", { cadence: weekly([1]), holidays: "next-working-day" }],
    ["逢星期一九點 冇新嘢就唔好出", { cadence: weekly([1]), onlyNews: true }],
    ["没有新内容就不发 每周一九点", { cadence: weekly([1]), onlyNews: true }],
    ["逢星期一九點 淨係要重點數字", { cadence: weekly([1]), parts: ["figures"] }],
    ["逢星期一九點 喺呢個頻道 講資助", { cadence: weekly([1]), topics: ["fund"] }],
    [
      "在 #ai-policy 频道每周一上午九点发布资助和算力",
      { cadence: weekly([1]), channel: { name: "ai-policy" }, topics: ["fund", "compute"] },
    ],
    ["每日早上九點 紐約時間", { cadence: daily("09:00"), zone: "America/New_York" }],
    ["", {}],
  ])("%j", (typed, expected) => {
    const { draft, notUnderstood } = read(typed);
    expect(draft).toEqual(expected);
    expect(notUnderstood).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["every monday 9am and 5:30pm", ["5:30pm"]],
    ["monthly on monday", ["monthly"]],
    ["every day on the 5th", ["every day"]],
    ["逢星期五下晝", ["下晝"]],
    ["every day in klingon about unicorns", ["klingon"]],
    ["every day 25:00", ["25:00"]],
    ["every day in english in zh-hant", ["in zh-hant"]],
  ])("%j says what was not understood", (typed, expected) => {
    const { notUnderstood } = read(typed);
    expect(notUnderstood).toEqual(expected);
  });

  it.each([
    "every fortnight on tuesday",
    "every other monday",
    "every 3 days",
    "twice a week",
    "hourly",
    "tomorrow at 9am",
    "last working day of the month",
    "每隔兩個星期一次",
    "隔星期一次",
    "每三日一次",
    "每小時",
    "聽日九點",
    "月尾最後一個工作天",
  ])("%j is understood as what a digest cannot do", (typed) => {
    const { notUnderstood, unsupported } = read(typed);
    expect(notUnderstood).toEqual([]);
    expect(unsupported).toHaveLength(1);
  });

  it.each<[string, string[], string[] | undefined]>([
    ["every monday about bananas", ["bananas"], undefined],
    ["about yellow bananas every monday", ["yellow bananas"], undefined],
    ["every monday about fund, bananas in english", ["bananas"], ["fund"]],
    ["逢星期一九點 關於香蕉", ["香蕉"], undefined],
    ["逢星期一九點 講資助同香蕉", ["香蕉"], ["fund"]],
    ["about unicorns", ["unicorns"], undefined],
  ])("%j names topics that there are not", (typed, expected, topics) => {
    const { draft, notUnderstood, unknownTopics } = read(typed);
    expect(unknownTopics).toEqual(expected);
    expect(notUnderstood).toEqual([]);
    expect(draft.topics).toEqual(topics);
  });

  it.each<[string, string, Weekday]>([
    ["every moonday 9am", "moonday", 1],
    ["tuesady and friday at 9", "tuesady", 2],
    ["every wensday", "wensday", 3],
    ["on thrusdays about fund", "thrusdays", 4],
    ["about fund on firday", "firday", 5],
  ])("%j has a day that is only guessed", (typed, words, day) => {
    const { draft, guesses, notUnderstood, unknownTopics } = read(typed);
    expect(guesses).toEqual([{ words, day }]);
    expect(draft.cadence).toMatchObject({ kind: "weekly", days: expect.arrayContaining([day]) });
    expect([...notUnderstood, ...unknownTopics]).toEqual([]);
  });

  it.each([
    ["逢星期八", "逢星期八"],
    ["每週九 下午三點", "每週九"],
    ["逢禮拜0", "逢禮拜0"],
    ["every fooday 9am", "fooday"],
    // Of Monday and Sunday neither is nearer.
    ["every sonday", "sonday"],
  ])("%j has a day that no week has", (typed, day) => {
    expect(read(typed)).toMatchObject({ impossibleDays: [day], guesses: [] });
  });

  it.each(["每星期八點", "每週八次", "逢星期二八點", "every day except holidays", "每週十五號"])(
    "%j has none",
    (typed) => {
      expect(read(typed)).toMatchObject({ impossibleDays: [], guesses: [] });
    },
  );

  it.each([
    ["daily", true],
    ["every monday morning", true],
    ["last friday of the month", true],
    ["daily at 9", false],
    ["every day at noon", false],
    ["cron 0 9 * * 1-5", false],
    ["逢星期一", true],
    ["逢星期一朝早九點", false],
  ])("%j leaves the hour open: %s", (typed, timeAssumed) => {
    expect(read(typed)).toMatchObject({ timeAssumed });
  });

  it("says that how often was not said, and keeps the hour that was", () => {
    expect(read("下午三點一刻")).toMatchObject({ draft: { cadence: weekly([1], "15:15") }, assumed: true });
    expect(read("every monday")).toMatchObject({ assumed: false });
  });

  it.each(["daily in Mars/Base", "🦄", "朝九晚五"])("%j is not understood whole", (typed) => {
    expect(read(typed).notUnderstood).not.toEqual([]);
  });

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

  it.each(LANGS)("reads what it writes itself in %s, in full and as a reader is told", (inLang) => {
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
        fc.constantFrom<Cadence>(
          { kind: "cron", expression: "0 9 * * 1-5" },
          { kind: "cron", expression: "30 8,17 * * 0,6" },
          { kind: "cron", expression: "0 9 1,15 * *" },
          { kind: "cron", expression: "0 9,18 L * *" },
          { kind: "cron", expression: "15 10 * * 1#1,5#L" },
          { kind: "cron", expression: "0 0,12 * * *" },
        ),
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
        const written = digestInWords(choice, {
          lang: inLang,
          topics: facts.topics(),
          channel: "#ai-policy",
        });
        const { draft, notUnderstood, unsupported } = read(written);
        expect(notUnderstood).toEqual([]);
        expect(unsupported).toEqual([]);
        expect({ holidays: "post", outage: "latest", onlyNews: false, ...draft }).toEqual({
          ...choice,
          channel: { name: "ai-policy" },
        });
        const told = read(cadenceInWords(choice.cadence, inLang));
        expect(told.notUnderstood).toEqual([]);
        expect(instants(told.draft.cadence)).toEqual(instants(choice.cadence));
      }),
      { numRuns: 200 },
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
