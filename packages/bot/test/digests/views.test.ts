import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChoice, writeChoice } from "../../src/digests/manage/choice-of-draft.ts";
import { digestArgument, readVerb } from "../../src/digests/manage/verbs.ts";
import { blockProblems } from "../../src/slack/block-kit/validate.ts";
import { NAMED_ERRORS } from "../../src/slack/call-failure.ts";
import { LIMITS } from "../../src/slack/limits.ts";
import type { Cadence, Weekday } from "../../src/store/cadence.ts";
import type { Run } from "../../src/store/digest-run.ts";
import { RUN_STATES } from "../../src/store/digest-run.ts";
import {
  type DigestChoice,
  HOLIDAY_POLICIES,
  OUTAGE_POLICIES,
  PARTS,
  type Schedule,
} from "../../src/store/digest-schedule.ts";
import { digestConfirmation, digestDone } from "../../src/views/digest-confirmation.ts";
import { digestDraftView } from "../../src/views/digest-draft-view.ts";
import { digestForm } from "../../src/views/digest-form.ts";
import { digestNoticeView } from "../../src/views/digest-notice-view.ts";
import { digestReceiptView } from "../../src/views/digest-receipt-view.ts";
import { digestListView, digestShowView } from "../../src/views/digest-schedule-view.ts";

const facts = createFactBase<Pack>(hkAi.pack);
const topicIds = facts.topics().map(({ id }) => id);
const time = "09:00";
const cadence = fc.oneof(
  fc.constantFrom<Cadence>(
    { kind: "daily", time },
    { kind: "working-days", time },
    { kind: "last-day", time },
    { kind: "monthly", day: 31, time },
    { kind: "cron", expression: "0 9 1-7,15-21,29 1,2,3,4,5,6,7,8,9,10,11,12 1-5" },
  ),
  fc
    .subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
    .map((days): Cadence => ({ kind: "weekly", days, time })),
);
const choice: fc.Arbitrary<DigestChoice> = fc.record({
  channelId: fc.constant("C0123456789"),
  cadence,
  zone: fc.constantFrom("Asia/Hong_Kong", "America/Argentina/ComodRivadavia"),
  lang: fc.constantFrom(...LANGS),
  topics: fc.subarray(topicIds),
  parts: fc.subarray([...PARTS], { minLength: 1 }),
  holidays: fc.constantFrom(...HOLIDAY_POLICIES),
  outage: fc.constantFrom(...OUTAGE_POLICIES),
  onlyNews: fc.boolean(),
});
const reader = fc.record({
  lang: fc.constantFrom(...LANGS),
  zone: fc.constantFrom(undefined, "Europe/London"),
  now: fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }),
});
const id = "018f0000-0000-7000-8000-000000000000";
const slackReasons = NAMED_ERRORS.flatMap(({ reasons }) => reasons);
const reason = fc.constantFrom(...slackReasons, "a_new_error", "missed", "nothing_new");
const scheduleOf = (choice: DigestChoice, paused: string | undefined): Schedule => ({
  ...choice,
  id,
  teamId: "T1",
  number: 12,
  ownerId: "U1",
  nextAt: paused === undefined ? new Date("2026-07-13T01:00:00Z") : undefined,
  paused: paused === undefined ? undefined : { reason: paused, at: new Date("2026-07-13T01:00:00Z") },
});

describe("views of digests", () => {
  it("fit Slack's limits at any choice, in every language, and leave nothing unfilled", () => {
    fc.assert(
      fc.property(choice, reader, fc.option(reason, { nil: undefined }), (choice, reader, paused) => {
        const schedule = scheduleOf(choice, paused);
        const carried = { scheduleId: id, choice };
        const runs = RUN_STATES.map((state) => ({
          run: { id: `${id}:${state}`, state, dueAt: reader.now, reason: paused } as Run,
          link: state === "posted" ? "https://example.slack.com/archives/C1/p1" : undefined,
        }));
        const notice = {
          id,
          teamId: "T1",
          scheduleId: id,
          runId: id,
          userId: "U1",
          reason: paused ?? "missed",
        };
        const messages = [
          digestListView(
            Array.from({ length: 100 }, () => schedule),
            facts,
            reader,
          ),
          digestShowView(schedule, facts, reader, "Saved"),
          digestDraftView(
            {
              carried: { ...carried, draftId: id },
              notUnderstood: Array.from({ length: 90 }, () => "`<!channel>` qq"),
              unsupported: [],
              impossibleDays: [],
              guesses: Array.from({ length: 90 }, () => ({ words: "<!channel> moonday", day: 1 as const })),
              unknownTopics: [],
              timeAssumed: true,
              assumed: true,
              obstacle: "x".repeat(400),
            },
            facts,
            reader,
          ),
          digestDraftView(
            {
              carried: { ...carried, draftId: id },
              notUnderstood: Array.from({ length: 90 }, () => "`<!channel>` qq"),
              unsupported: [],
              impossibleDays: [],
              guesses: Array.from({ length: 90 }, () => ({ words: "<!channel> moonday", day: 1 as const })),
              unknownTopics: Array.from({ length: 90 }, () => "`<!channel>` qq"),
              timeAssumed: true,
              assumed: true,
              obstacle: "x".repeat(400),
            },
            facts,
            reader,
          ),
          digestReceiptView(schedule, runs, reader),
          ...(["paused", "failed", "unknown"] as const).map((kind) =>
            digestNoticeView({ ...notice, kind }, schedule, reader.lang),
          ),
        ];
        for (const message of messages) {
          expect(blockProblems("message", message)).toEqual([]);
          const text = JSON.stringify(message);
          expect(text).not.toContain("<!channel>");
          expect(text).not.toMatch(
            /[^$]\{(?:count|time|day|days|number|channel|reason|given|words|user|verb)\}/,
          );
        }
        for (const view of [
          digestForm(carried, facts, reader),
          digestConfirmation(carried, facts, reader, "x".repeat(400)),
          digestDone(digestShowView(schedule, facts, reader), reader.lang),
        ]) {
          expect(blockProblems("modal", view)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("carry a choice through a button and back", () => {
    fc.assert(
      fc.property(choice, (choice) => {
        const value = writeChoice({ scheduleId: id, choice });
        expect(value.length).toBeLessThanOrEqual(LIMITS.button.value);
        expect(readChoice(value)).toEqual({ scheduleId: id, choice });
      }),
    );
    for (const value of [undefined, "", "{}", "null", "[1]"]) expect(readChoice(value)).toBeUndefined();
  });
});

describe("verbs", () => {
  it.each([
    ["list", { verb: "list", number: undefined }],
    ["PAUSE 2", { verb: "pause", number: 2 }],
    ["暫停第二份", { verb: "pause", number: 2 }],
    ["send now #3", { verb: "now", number: 3 }],
    ["點解 1", { verb: "why", number: 1 }],
    ["刪除十二", { verb: "delete", number: 12 }],
    ["show", { verb: "show", number: undefined }],
    ["every monday", undefined],
    ["2", { verb: "show", number: 2 }],
    ["pause the digest", { verb: "pause", number: undefined }],
    ["delete digest 3", { verb: "delete", number: 3 }],
    ["why didn’t it come?", { verb: "why", number: undefined }],
    ["點解冇出？", { verb: "why", number: undefined }],
    ["為什麼 2", { verb: "why", number: 2 }],
    ["取消訂閱", { verb: "delete", number: undefined }],
    ["睇下 1", { verb: "preview", number: 1 }],
    ["立即發佈第一份摘要", { verb: "now", number: 1 }],
    ["help", { verb: "help", number: undefined }],
    ["?", { verb: "help", number: undefined }],
    ["post every monday", undefined],
    ["send me the fund every day", undefined],
    ["all topics every monday", undefined],
    ["now and then", undefined],
    ["逢星期一", undefined],
    ["", undefined],
  ])("%j", (typed, expected) => {
    expect(readVerb(typed)).toEqual(expected);
  });

  it.each([
    ["digest", ""],
    ["Digest every day", "every day"],
    ["摘要 列表", "列表"],
    ["fund", undefined],
    ["digestive", undefined],
  ])("%j is followed by %j", (typed, expected) => {
    expect(digestArgument(typed)).toBe(expected);
  });
});
