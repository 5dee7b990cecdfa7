import type { Unit } from "../model/unit.ts";

/** What the facts count. */
export const units = [
  {
    id: "project",
    name: {
      en: {
        one: "project",
        other: "projects",
      },
      "zh-Hant": "個項目",
      "zh-Hans": "个项目",
    },
    aliases: ["projects", "項目", "项目", "project"],
  },
  {
    id: "company",
    name: {
      en: {
        one: "company",
        other: "companies",
      },
      "zh-Hant": "間企業",
      "zh-Hans": "间企业",
    },
    aliases: ["companies", "firms", "businesses", "enterprises", "公司", "企業", "企业", "間", "间", "家"],
  },
  {
    id: "job",
    name: {
      en: {
        one: "job",
        other: "jobs",
      },
      "zh-Hant": "個職位",
      "zh-Hans": "个职位",
    },
    aliases: [
      "jobs",
      "posts",
      "positions",
      "employment opportunities",
      "職位",
      "职位",
      "就業機會",
      "就业机会",
      "份工",
      "崗位",
      "岗位",
    ],
  },
  {
    id: "agent",
    name: {
      en: {
        one: "agent",
        other: "agents",
      },
      "zh-Hant": "名代理人",
      "zh-Hans": "名代理人",
    },
    aliases: [
      "agents",
      "insurance agents",
      "advisers",
      "代理人",
      "代理",
      "保險代理",
      "保险代理",
      "經紀",
      "经纪",
    ],
  },
  {
    id: "place",
    name: {
      en: {
        one: "place",
        other: "places",
      },
      "zh-Hant": "個名次",
      "zh-Hans": "个名次",
    },
    aliases: ["places", "spots", "notches", "positions", "位", "名", "名次"],
  },
  {
    id: "occasion",
    name: {
      en: {
        one: "occasion",
        other: "occasions",
      },
      "zh-Hant": "個場合",
      "zh-Hans": "个场合",
    },
    aliases: [
      "occasions",
      "opportunities",
      "meetings",
      "chances",
      "契機",
      "契机",
      "機會",
      "机会",
      "次",
      "場合",
      "场合",
    ],
  },
] as const satisfies readonly Unit[];
