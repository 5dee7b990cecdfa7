import type { Entity } from "../../src/model/entity.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Source } from "../../src/model/source.ts";
import type { Topic } from "../../src/model/topic.ts";
import type { Unit } from "../../src/model/unit.ts";
import type { LintContext, Problem, Rule } from "../rule.ts";
import { runRules } from "../run.ts";

const ZERO_DIGEST = `sha256:${"0".repeat(64)}` as const;

/** A source of three lines. */
export function source(changes: Partial<Source> = {}): Source {
  return {
    id: "morning-post",
    title: { en: "Morning news", "zh-Hant": "晨早新聞", "zh-Hans": "晨早新闻" },
    publisher: { en: "Post", "zh-Hant": "早報", "zh-Hans": "早报" },
    lang: "zh-Hant",
    published: "2026-07-08?",
    publishedNote: { en: "Not printed.", "zh-Hant": "沒有刊出。", "zh-Hans": "没有刊出。" },
    lines: 3,
    digest: ZERO_DIGEST,
    ...changes,
  };
}

/** A topic that the default fact is at home under. */
export function topic(changes: Partial<Topic> = {}): Topic {
  return {
    id: "parks",
    label: { en: "Parks", "zh-Hant": "園區", "zh-Hans": "园区" },
    description: { en: "Industrial parks.", "zh-Hant": "產業園區。", "zh-Hans": "产业园区。" },
    aliases: ["parks"],
    ...changes,
  };
}

/** An entity that the default fact is about. */
export function entity(changes: Partial<Entity> = {}): Entity {
  return {
    id: "harbour-park",
    type: "place",
    name: { en: "Harbour Park", "zh-Hant": "海港園", "zh-Hans": "海港园" },
    aliases: [],
    nameStatus: "confirmed",
    ...changes,
  };
}

/** A person with an office. */
export function person(changes: Partial<Entity> = {}): Entity {
  return entity({
    id: "ada-wong",
    type: "person",
    name: { en: "Ada Wong", "zh-Hant": "黃愛達", "zh-Hans": "黄爱达" },
    roles: [{ title: { en: "Director", "zh-Hant": "總監", "zh-Hans": "总监" } }],
    ...changes,
  });
}

/** The unit that the default fact counts. */
export function unit(changes: Partial<Unit> = {}): Unit {
  return {
    id: "firm",
    name: { en: { one: "firm", other: "firms" }, "zh-Hant": "間公司", "zh-Hans": "间公司" },
    aliases: [],
    ...changes,
  };
}

/** A fact that breaks no rule: nearly 40 firms in a park. */
export function fact(changes: Partial<Fact> = {}): Fact {
  return {
    id: "harbour-park.firms",
    subject: "harbour-park",
    topics: ["parks"],
    value: { kind: "count", amount: 40, unit: "firm", qualifier: "nearly" },
    modality: "reported",
    attribution: {},
    label: { en: "Firms", "zh-Hant": "公司數目", "zh-Hans": "公司数目" },
    statement: {
      en: "Harbour Park has nearly 40 firms.",
      "zh-Hant": "海港園有近40間公司。",
      "zh-Hans": "海港园有近40间公司。",
    },
    evidence: [{ source: "morning-post", line: 1, start: 0, end: 4, digest: ZERO_DIGEST }],
    revision: 1,
    ...changes,
  };
}

/** A fact whose value is its statement. */
export function textFact(changes: Partial<Fact> = {}): Fact {
  return fact({
    id: "harbour-park.view",
    value: { kind: "text" },
    label: { en: "View", "zh-Hant": "景觀", "zh-Hans": "景观" },
    statement: {
      en: "Harbour Park faces the sea.",
      "zh-Hant": "海港園面向大海。",
      "zh-Hans": "海港园面向大海。",
    },
    ...changes,
  });
}

/** A pack of the default parts, with some of them replaced. */
export function pack(changes: Partial<Pack> = {}): Pack {
  return {
    sources: [source()],
    topics: [topic()],
    entities: [entity(), person()],
    units: [unit()],
    facts: [fact()],
    ...changes,
  };
}

/** Problems that a rule finds in a pack, as one line each: kind, id and message. */
export async function problems(rule: Rule, of: Pack, context: LintContext = {}): Promise<string[]> {
  return (await runRules([rule], of, context)).map(line);
}

function line({ kind, id, message }: Problem): string {
  return `${kind} ${id}: ${message}`;
}
