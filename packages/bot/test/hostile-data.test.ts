import { createFactBase, type Fact, hkAi, LANGS, type Localized, type Pack } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import type { Facts } from "../src/commands/command.ts";
import { choiceOfDraft } from "../src/digests/manage/choice-of-draft.ts";
import { readReportForm, reportedView, reportView } from "../src/feedback/report-view.ts";
import { reportsView } from "../src/feedback/reports-view.ts";
import { answerModal } from "../src/home/answer-modal.ts";
import type { HomeDigest } from "../src/home/home-digests.ts";
import { homeView } from "../src/home/home-view.ts";
import { milestones } from "../src/home/milestones.ts";
import { programmes } from "../src/home/programmes.ts";
import { unfurlView } from "../src/previews/unfurl-view.ts";
import { settingsForm } from "../src/settings/settings-form.ts";
import { settingsView } from "../src/settings/settings-view.ts";
import { blockProblems } from "../src/slack/block-kit/validate.ts";
import { ALL_RICH_BLOCKS } from "../src/slack/rich-blocks.ts";
import { citationView } from "../src/views/citation-view.ts";
import { draw } from "../src/views/draw.ts";

const now = new Date("2026-11-20T04:00:00Z");
const huge = "<!channel> *x* `y` & 人工智能🦄 ".repeat(60);

/** Names and labels as no author would write them. */
const long: Localized = { en: huge, "zh-Hant": huge, "zh-Hans": huge };
const wild: Pack = {
  ...(hkAi.pack as Pack),
  entities: hkAi.pack.entities.map((entity) => ({ ...entity, name: long })),
  facts: (hkAi.pack.facts as readonly Fact[]).map((fact) => ({ ...fact, label: long })),
};
const bases = { "as it is": createFactBase<Pack>(hkAi.pack), "with huge names": createFactBase<Pack>(wild) };
const withouts = [new Set<never>(), ALL_RICH_BLOCKS];

/** A digest of a channel of its own about everything, in each state in turn. */
function digestOf(number: number, facts: Facts): HomeDigest {
  const state = (["posted", "failed", "unknown"] as const)[number % 3] ?? "posted";
  const of = { teamId: "T1", channelId: `C${number}` };
  const choice = choiceOfDraft(
    { topics: facts.topics().map(({ id }) => id), cadence: { kind: "cron", expression: huge } },
    { ...of, lang: "en" },
  );
  const paused = number % 2 === 0 ? { reason: huge, at: now } : undefined;
  const schedule = { ...choice, ...of, id: `${number}`, number, ownerId: "U1", nextAt: now, paused };
  const sent = { attempts: 1, postingAt: now, firstPostingAt: now, ts: undefined, finishedAt: now };
  const last = { ...of, ...sent, id: "R", scheduleId: `${number}`, dueAt: now, state, reason: huge };
  return { schedule, last };
}

describe.each(Object.entries(bases))("the data %s", (_name, facts) => {
  describe.each(LANGS)("in %s", (lang) => {
    it("fills a valid Home tab", () => {
      const { day, all } = milestones(facts, now);
      const shown = Array.from({ length: 20 }, (_, number) => digestOf(number, facts));
      const digests = { shown, more: 1000 };
      const theirs = { lang, chosen: lang, userId: "U1", digests };
      const content = { ...theirs, day, programmes: programmes(facts), milestones: all };
      for (const without of withouts) {
        const view = homeView(content, facts, without);
        expect(blockProblems("home", view)).toEqual([]);
        expect(JSON.stringify(view.blocks.filter(({ type }) => type !== "header"))).not.toContain(
          "<!channel>",
        );
      }
    });

    it("fills valid forms, citations and previews", () => {
      const all = facts.facts();
      for (const shown of [all.slice(0, 1), all.slice(0, 16)]) {
        for (const asked of [undefined, huge, "\u0007".repeat(2000), '"'.repeat(2000)]) {
          const answer = asked === undefined ? undefined : { asked, answered: "refuted" as const };
          const form = reportView({ facts: shown, answer }, lang, facts);
          expect(blockProblems("modal", form)).toEqual([]);
          const { offered } = readReportForm(form.private_metadata ?? "");
          expect(offered).toHaveLength(shown.length + (answer === undefined ? 0 : 1));
        }
        expect(blockProblems("modal", citationView(shown, lang, facts))).toEqual([]);
      }
      for (const fact of all) {
        const { blocks } = unfurlView(fact, lang, facts);
        expect(blockProblems("message", { text: "-", blocks })).toEqual([]);
        for (const reported of [
          { factId: fact.id, factRevision: 1 },
          { factId: "no.such", factRevision: 1 },
          { asked: huge, answered: "abstained" as const },
        ]) {
          expect(blockProblems("modal", reportedView(reported, lang, facts))).toEqual([]);
        }
      }
    });
  });
});

describe.each(LANGS)("what people wrote, in %s", (lang) => {
  const facts = bases["as it is"];
  const request = { text: "reports", lang, page: 1 };

  it.each([huge, "", "`", "\uD800", "a\n\n```b```"])("fills valid lists (%#)", (text) => {
    const report = {
      id: "0198",
      teamId: "T1",
      userId: "U1",
      factId: text,
      factRevision: 1,
      what: text,
      note: text,
      status: "open" as const,
      at: now,
    };
    const answer = { asked: text, answered: "abstained" as const };
    const { factId: _id, factRevision: _revision, ...other } = report;
    const all = [...Array(4).fill(report), ...Array(4).fill({ ...other, ...answer })];
    const votes = Array.from({ length: 5 }, () => ({ factId: text, helpful: 1, notHelpful: 2 }));
    const reports = { type: "reports" as const, reports: all, page: 1, more: true, votes };
    const message = reportsView(reports, { facts, request });
    expect(blockProblems("message", message)).toEqual([]);
    expect(JSON.stringify(message)).not.toContain("<!channel>");
    const changes = Array(5).fill({ teamId: "T1", userId: "U1", action: text, after: { text }, at: now });
    const permissions = { whoMayShare: "admins", whoMayCreateDigests: "everyone" } as const;
    const channel = { lang, whoMayShare: undefined, whoMayCreateDigests: "admins" } as const;
    const settings = {
      type: "settings" as const,
      channel,
      permissions,
      mayChange: true,
      changes,
      page: 1,
      more: true,
    };
    expect(blockProblems("message", settingsView(settings, { facts, request }))).toEqual([]);
    expect(blockProblems("modal", settingsForm({ lang, channelId: "C1" }, channel))).toEqual([]);
    expect(blockProblems("modal", answerModal(settings, request, facts))).toEqual([]);
    expect(blockProblems("modal", answerModal(reports, request, facts))).toEqual([]);
  });

  it("every page of every topic is valid with and without charts and tables", () => {
    for (const topic of facts.topics()) {
      const all = facts.facts({ topic: topic.id });
      for (let page = 0; page * 8 < all.length; page++) {
        for (const without of withouts) {
          const view = { facts, request: { ...request, page }, without };
          const drawn = draw({ type: "facts", title: topic.label[lang], facts: all, page }, view);
          expect(blockProblems("message", { text: "-", blocks: drawn.blocks })).toEqual([]);
        }
      }
    }
  });
});
