import { createFactBase, type Fact, type FactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesSince } from "../../src/digests/contents/changes.ts";
import { digestContents, factsIn } from "../../src/digests/contents/contents.ts";
import { pickFigures } from "../../src/digests/contents/figures.ts";
import { entriesIn, milestonesOf } from "../../src/digests/contents/milestones.ts";
import { snapshotOf } from "../../src/digests/contents/snapshot.ts";
import { blockProblems } from "../../src/slack/block-kit/validate.ts";
import { NO_MEMORY, PARTS } from "../../src/store/digest-schedule.ts";
import { figureBlocks } from "../../src/views/digest-figures-view.ts";
import { milestoneBlocks, milestoneChart } from "../../src/views/digest-milestones-view.ts";
import { digestView } from "../../src/views/digest-view.ts";

const facts: FactBase = createFactBase<Pack>(hkAi.pack);
const topicIds = facts.topics().map(({ id }) => id);
const FUNDING = "ai-subsidy-scheme.funding";

/** The built-in facts with some of them changed, left out or added. */
function edited(edit: (facts: readonly Fact[]) => readonly Fact[]): FactBase {
  return createFactBase<Pack>({ ...hkAi.pack, facts: edit(facts.facts()) });
}
const corrected = edited((all) =>
  all.map((fact) =>
    fact.id === FUNDING && fact.value.kind === "money"
      ? { ...fact, revision: fact.revision + 1, value: { ...fact.value, amount: 3_500_000_000 } }
      : fact,
  ),
);

describe("what has changed", () => {
  const before = snapshotOf(facts);

  it("is nothing while the facts are the same", () => {
    expect(changesSince(before, facts, [])).toEqual([]);
    expect(snapshotOf(edited((all) => [...all])).id).toBe(before.id);
  });

  it("is a corrected fact with its old and new value, for those who read about it", () => {
    const [change, ...more] = changesSince(before, corrected, ["fund"]);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: "corrected",
      fact: { id: FUNDING },
      was: { value: { en: expect.stringContaining("3 billion") } },
      after: { en: expect.stringContaining("3.5 billion") },
    });
    expect(changesSince(before, corrected, ["rankings"])).toEqual([]);
  });

  it("is new, superseded and withdrawn facts, each once", () => {
    const old = facts.fact(FUNDING);
    const added: Fact = { ...old, id: "ai-subsidy-scheme.new-figure", revision: 1 };
    expect(
      changesSince(
        before,
        edited((all) => [...all, added]),
        [],
      ),
    ).toEqual([{ kind: "new", fact: added }]);
    const newer: Fact = { ...added, supersedes: FUNDING };
    const superseding = edited((all) => [...all.filter(({ id }) => id !== FUNDING), newer]);
    expect(changesSince(before, superseding, ["fund"])).toMatchObject([
      { kind: "superseded", fact: { id: newer.id }, was: before.facts[FUNDING] },
    ]);
    const without = edited((all) => all.filter(({ id }) => id !== FUNDING));
    expect(changesSince(before, without, [])).toMatchObject([{ kind: "withdrawn", id: FUNDING }]);
    expect(changesSince(before, without, ["rankings"])).toEqual([]);
  });
});

describe("figures", () => {
  it("show every fact of the topics once before any comes again, and turn to another angle each time", () => {
    fc.assert(
      fc.property(
        fc.subarray(topicIds, { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (topics, limit) => {
          const chosen = facts.facts().filter((fact) => fact.topics.some((topic) => topics.includes(topic)));
          let memory: { shown: readonly string[]; angle: string | undefined } = {
            shown: [],
            angle: undefined,
          };
          const seen: string[] = [];
          while (seen.length < chosen.length) {
            const figures = pickFigures(chosen, memory, limit);
            if (figures === undefined) throw new Error("no figures");
            const shown = figures.groups.flatMap((group) => group.facts);
            const left = chosen.filter(({ id }) => !seen.includes(id));
            expect(shown.length).toBeGreaterThanOrEqual(Math.min(3, limit, left.length));
            expect(shown.length).toBeLessThanOrEqual(limit);
            expect(left).toEqual(expect.arrayContaining(shown));
            seen.push(...shown.map(({ id }) => id));
            const angles = new Set(
              left.map((fact) => pickFigures([fact], { shown: [], angle: undefined }, 1)?.angle),
            );
            if (angles.size > 1) expect(figures.angle).not.toBe(memory.angle);
            memory = figures;
          }
          expect(new Set(seen).size).toBe(chosen.length);
          expect(pickFigures(chosen, memory, limit)?.shown.length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("are none where there are no facts", () => {
    expect(pickFigures([], NO_MEMORY, 5)).toBeUndefined();
  });
});

describe("figures that compare", () => {
  const SURVEY = "manulife-survey-2026.no-action";
  const halved = edited((all) =>
    all.map((fact) =>
      fact.id === SURVEY && fact.value.kind === "percent"
        ? { ...fact, value: { ...fact.value, amount: 40 } }
        : fact,
    ),
  );
  const digestOf = (base: FactBase) => {
    const now = new Date("2026-07-13T01:00:00Z");
    const contents = digestContents({
      choice: { topics: ["insurance"], parts: ["figures"] },
      facts: base,
      snapshot: snapshotOf(base),
      memory: { ...NO_MEMORY, angle: "money" },
      before: undefined,
      now,
    });
    const schedule = {
      id: "s",
      number: 1,
      lang: "en",
      zone: "Asia/Hong_Kong",
      cadence: { kind: "daily", time: "09:00" },
    } as const;
    return { schedule, contents, facts: base, now, notes: [] };
  };
  const isChart = (block: { type: string }) => block.type === "data_visualization";

  it("come together, and a chart shows them beside the same words", () => {
    const view = digestOf(halved);
    const ids = view.contents.figures?.groups.flatMap((group) => group.facts.map(({ id }) => id));
    expect(ids).toContain(SURVEY);
    expect(ids).toContain("manulife-survey-2026.independence");
    const { blocks } = digestView(view);
    const [chart, ...more] = blocks.filter(isChart);
    expect(more).toEqual([]);
    const words = JSON.stringify(blocks.filter((block) => block !== chart));
    for (const said of ["over 80%", "nearly 40%"]) {
      expect(JSON.stringify(chart)).toContain(said);
      expect(words).toContain(said);
    }
    const plain = digestView({ ...view, without: new Set(["data_visualization"]) });
    expect(plain.blocks).toEqual(blocks.filter((block) => block !== chart));
  });

  it("have no chart where its bars would be of one length", () => {
    const { blocks } = digestView(digestOf(facts));
    expect(JSON.stringify(blocks)).toContain("nearly 80%");
    expect(blocks.filter(isChart)).toEqual([]);
  });

  it("each name their body, where they are of several", () => {
    const shown = ["ai-subsidy-scheme.funding", "ai-supercomputing-centre.utilisation"].map((id) =>
      facts.fact(id),
    );
    for (const lang of LANGS) {
      const said = JSON.stringify(
        figureBlocks({ angle: "money", groups: [{ angle: "money", facts: shown }], shown: [] }, lang, facts),
      );
      for (const { label, subject } of shown) {
        expect(said).toContain(`${label[lang]} · ${facts.entity(subject).name[lang]}`);
      }
      const one = JSON.stringify(
        figureBlocks(
          { angle: "money", groups: [{ angle: "money", facts: shown.slice(0, 1) }], shown: [] },
          lang,
          facts,
        ),
      );
      expect(one).not.toContain(`${shown[0]?.label[lang]} · `);
    }
  });

  it("wait where another part of the digest shows them", () => {
    const fund = facts.facts().filter(({ topics }) => topics.includes("fund"));
    const elsewhere = new Set([FUNDING]);
    const first = pickFigures(fund, NO_MEMORY, 2, elsewhere);
    expect(first?.shown).not.toContain(FUNDING);
    const all = fund.map(({ id }) => id).filter((id) => id !== FUNDING);
    expect(pickFigures(fund, { shown: all, angle: undefined }, 2, elsewhere)?.shown).toContain(FUNDING);
  });
});

describe("milestones", () => {
  it("are what is expected, told once under each heading and again as an end comes near", () => {
    const july = new Date("2026-07-13T01:00:00Z");
    const first = milestonesOf(facts, [], july, undefined);
    const ids = entriesIn(first).map(({ fact }) => fact.id);
    expect(ids).toContain("ai-rd-institute.start");
    expect(ids).not.toContain("bocom-hk.companies-received");

    const start = "ai-rd-institute.start";
    const told: Record<string, string> = {};
    let since = new Date("2026-07-01T01:00:00Z");
    for (let at = july; at < new Date("2027-01-20"); at = new Date(at.getTime() + 86_400_000)) {
      const { news, moved, closingDays } = milestonesOf(facts, ["institute"], at, since);
      for (const [heading, { shown }] of Object.entries(news)) {
        if (!shown.some(({ fact }) => fact.id === start)) continue;
        const day = at.toISOString().slice(0, 10);
        told[day] = heading === "closing" ? `closing within ${closingDays}` : heading;
        if (heading !== "open") expect(moved).toBe(true);
      }
      if (Object.values(news).every(({ shown }) => shown.length === 0)) expect(moved).toBe(false);
      since = at;
    }
    expect(told).toEqual({
      "2026-11-01": "closing within 60",
      "2026-12-01": "closing within 30",
      "2026-12-17": "closing within 14",
      "2026-12-24": "closing within 7",
      "2026-12-28": "closing within 3",
      "2026-12-30": "closing within 1",
      "2027-01-01": "overdue",
    });
  });

  it("have a chart of the days until something is expected, where they differ", () => {
    const windows = milestonesOf(facts, [], new Date("2026-11-30T01:00:00Z"), undefined);
    for (const lang of LANGS) {
      const [chart] = milestoneChart(windows, lang);
      const words = JSON.stringify(milestoneBlocks(windows, lang));
      expect(JSON.stringify(chart)).toContain("data_visualization");
      for (const days of ["31", "609"]) {
        expect(JSON.stringify(chart)).toContain(days);
        expect(words).toContain(days);
      }
    }
    const one = milestonesOf(facts, ["institute"], new Date("2026-11-30T01:00:00Z"), undefined);
    expect(milestoneChart(one, "en")).toEqual([]);
  });

  it("name what has opened since the last digest, and say that something moved", () => {
    const entry = facts
      .timeline({ asOf: "2026-06-01" })
      .find(({ state, first, fact }) => state === "upcoming" && first && fact.time?.role === "expected");
    if (entry?.first === undefined) throw new Error("no upcoming milestone");
    const day = new Date(`${entry.first}T01:00:00Z`);
    const before = new Date(day.getTime() - 7 * 86_400_000);
    const now = milestonesOf(facts, [], day, before);
    expect(now.moved).toBe(true);
    const far = new Date(day.getTime() + 1000);
    expect(milestonesOf(facts, [], far, day).moved).toBe(false);
  });

  it("lists as overdue what was expected and not reported, long after", () => {
    expect(
      milestonesOf(facts, [], new Date("2040-01-01"), undefined).news.overdue.shown.length,
    ).toBeGreaterThan(0);
  });
});

describe("a digest", () => {
  const now = new Date("2026-07-13T01:00:00Z");
  const snapshot = snapshotOf(facts);
  const choice = { topics: ["fund"], parts: PARTS };

  it("is news the first time, when a fact changes, and when a milestone moves; otherwise not", () => {
    const first = digestContents({ choice, facts, snapshot, memory: NO_MEMORY, before: undefined, now });
    expect(first).toMatchObject({ since: undefined, news: true });
    const later = new Date(now.getTime() + 1000);
    const again = { choice, facts, snapshot, memory: first.memory, before: snapshot, now: later };
    expect(digestContents(again)).toMatchObject({ since: now, news: false });
    expect(digestContents({ ...again, facts: corrected, snapshot: snapshotOf(corrected) })).toMatchObject({
      news: true,
    });
    expect(
      digestContents({ ...again, choice: { topics: [], parts: PARTS }, now: new Date("2040-01-01") }),
    ).toMatchObject({ news: true });
  });

  it("fits Slack's limits at any choice, in every language, and names each fact that it shows", () => {
    const everything = edited((all) => [
      ...all.map((fact) => ({ ...fact, revision: fact.revision + 1 })),
      ...all.map((fact) => ({ ...fact, id: `${fact.id}-again`, supersedes: fact.id })),
    ]);
    fc.assert(
      fc.property(
        fc.subarray(topicIds),
        fc.subarray([...PARTS], { minLength: 1 }),
        fc.constantFrom(...LANGS),
        fc.date({ min: new Date("2025-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        fc.constantFrom(facts, corrected, everything),
        fc.boolean(),
        (topics, parts, lang, now, base, first) => {
          const contents = digestContents({
            choice: { topics, parts },
            facts: base,
            snapshot: snapshotOf(base),
            memory: first ? NO_MEMORY : { ...NO_MEMORY, at: new Date("2024-01-01") },
            before: first ? undefined : snapshot,
            now,
          });
          const schedule = {
            id: "018f0000-0000-7000-8000-000000000000",
            number: 7,
            lang,
            zone: "Asia/Hong_Kong",
            cadence: { kind: "weekly" as const, days: [1 as const, 3 as const], time: "09:00" },
          };
          const message = digestView({ schedule, contents, facts: base, now, notes: ["A < note & more"] });
          expect(blockProblems("message", message)).toEqual([]);
          expect(message.text).not.toMatch(/\{\w+\}/);
          expect(JSON.stringify(message.blocks)).not.toMatch(
            /\{(count|before|after|date|days|time|number)\}/,
          );
          for (const { id } of factsIn(contents)) expect(base.isFactId(id)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("shows a correction with both values", () => {
    const contents = digestContents({
      choice,
      facts: corrected,
      snapshot: snapshotOf(corrected),
      memory: { ...NO_MEMORY, at: new Date("2026-07-06T01:00:00Z") },
      before: snapshot,
      now,
    });
    const schedule = {
      id: "s",
      number: 1,
      lang: "zh-Hant",
      zone: "Asia/Hong_Kong",
      cadence: { kind: "daily", time: "09:00" },
    } as const;
    const { blocks } = digestView({ schedule, contents, facts: corrected, now, notes: [] });
    const text = JSON.stringify(blocks);
    expect(text).toContain("已更正");
    expect(text).toContain("~30億港元~");
    expect(text).toContain("*35億港元*");
    const [chart] = blocks.filter((block) => (block.type as string) === "data_visualization");
    expect(JSON.stringify(chart)).toContain('"categories":["30億港元","35億港元"]');
    expect(factsIn(contents)).toContainEqual({ id: FUNDING, revision: 2 });
  });
});
