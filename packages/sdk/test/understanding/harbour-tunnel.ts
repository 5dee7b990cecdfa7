import type { Fact } from "../../src/model/fact.ts";
import type { Pack } from "../../src/model/pack.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import type { Verdict } from "../../src/understanding/results/types.ts";

const digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000" as const;
const evidence = (line: number) => [{ source: "gazette", line, start: 0, end: 1, digest }] as const;
const reported = { modality: "reported", revision: 1 } as const;

/** A small pack of another domain: nothing in the code or the lexicon was written with it in mind. */
export const harbourTunnel: Pack = {
  sources: [
    {
      id: "gazette",
      title: { en: "Gazette", "zh-Hant": "憲報", "zh-Hans": "宪报" },
      publisher: { en: "Port Office", "zh-Hant": "港務處", "zh-Hans": "港务处" },
      lang: "en",
      published: "2031-05-10",
      publishedNote: { en: "Printed.", "zh-Hant": "有印日期。", "zh-Hans": "有印日期。" },
      lines: 40,
      digest,
    },
  ],
  topics: [
    {
      id: "tunnel",
      label: { en: "Tunnel", "zh-Hant": "隧道", "zh-Hans": "隧道" },
      description: { en: "The harbour tunnel.", "zh-Hant": "海底隧道。", "zh-Hans": "海底隧道。" },
      aliases: [],
    },
  ],
  units: [
    {
      id: "visitor",
      name: { en: { one: "visitor", other: "visitors" }, "zh-Hant": "名訪客", "zh-Hans": "名访客" },
      aliases: ["visitors", "訪客", "人次"],
    },
    {
      id: "worker",
      name: { en: { one: "worker", other: "workers" }, "zh-Hant": "名工人", "zh-Hans": "名工人" },
      aliases: ["workers", "工人"],
    },
  ],
  entities: [
    {
      id: "kestrel-tunnel",
      type: "programme",
      name: { en: "Kestrel Harbour Tunnel", "zh-Hant": "紅隼海底隧道", "zh-Hans": "红隼海底隧道" },
      aliases: ["Kestrel Tunnel", "紅隼隧道"],
      nameStatus: "confirmed",
    },
    {
      id: "lantern-museum",
      type: "organization",
      name: { en: "Lantern Museum", "zh-Hant": "燈籠博物館", "zh-Hans": "灯笼博物馆" },
      aliases: ["燈籠館"],
      nameStatus: "confirmed",
    },
    {
      id: "ada-quill",
      type: "person",
      name: { en: "Ada Quill", "zh-Hant": "奎愛達", "zh-Hans": "奎爱达" },
      aliases: ["Quill"],
      nameStatus: "confirmed",
      roles: [
        {
          title: { en: "Chief engineer", "zh-Hant": "總工程師", "zh-Hans": "总工程师" },
          organization: "port-office",
        },
      ],
    },
    {
      id: "port-office",
      type: "organization",
      name: { en: "Port Office", "zh-Hant": "港務處", "zh-Hans": "港务处" },
      aliases: [],
      nameStatus: "confirmed",
    },
  ],
  facts: [
    {
      ...reported,
      id: "kestrel-tunnel.investment",
      subject: "kestrel-tunnel",
      topics: ["tunnel"],
      value: { kind: "money", amount: 4_200_000_000, currency: "HKD", qualifier: "about" },
      attribution: {},
      label: { en: "Investment", "zh-Hant": "投資額", "zh-Hans": "投资额" },
      aliases: ["construction cost", "造價"],
      statement: {
        en: "About HK$4.2 billion is invested in the Kestrel Harbour Tunnel.",
        "zh-Hant": "紅隼海底隧道投資約42億港元。",
        "zh-Hans": "红隼海底隧道投资约42亿港元。",
      },
      evidence: evidence(3),
    },
    {
      ...reported,
      id: "kestrel-tunnel.opening",
      subject: "kestrel-tunnel",
      topics: ["tunnel"],
      value: { kind: "date", edtf: "2032-03" },
      modality: "planned",
      attribution: {},
      label: { en: "Opening", "zh-Hant": "通車日期", "zh-Hans": "通车日期" },
      statement: {
        en: "The Kestrel Harbour Tunnel is due to open in March 2032.",
        "zh-Hant": "紅隼海底隧道預定2032年3月通車。",
        "zh-Hans": "红隼海底隧道预定2032年3月通车。",
      },
      evidence: evidence(4),
    },
    {
      ...reported,
      id: "kestrel-tunnel.workers",
      subject: "kestrel-tunnel",
      topics: ["tunnel"],
      value: { kind: "count", amount: 900, unit: "worker", qualifier: "nearly" },
      attribution: { speaker: "ada-quill" },
      label: { en: "Workers", "zh-Hant": "工人數目", "zh-Hans": "工人数目" },
      statement: {
        en: "Nearly 900 workers are building the Kestrel Harbour Tunnel, Ada Quill said.",
        "zh-Hant": "奎愛達表示，近900名工人正在興建紅隼海底隧道。",
        "zh-Hans": "奎爱达表示，近900名工人正在兴建红隼海底隧道。",
      },
      evidence: evidence(5),
    },
    {
      ...reported,
      id: "lantern-museum.visitors",
      subject: "lantern-museum",
      topics: ["tunnel"],
      value: { kind: "count", amount: 31_000, unit: "visitor", qualifier: "over" },
      time: { edtf: "2030", role: "period" },
      attribution: {},
      label: { en: "Visitors", "zh-Hant": "訪客人次", "zh-Hans": "访客人次" },
      statement: {
        en: "The Lantern Museum had over 31,000 visitors last year (2030).",
        "zh-Hant": "燈籠博物館去年有逾31,000名訪客。",
        "zh-Hans": "灯笼博物馆去年有逾31,000名访客。",
      },
      evidence: evidence(6),
    },
    {
      ...reported,
      id: "lantern-museum.growth",
      subject: "lantern-museum",
      topics: ["tunnel"],
      value: { kind: "percent", amount: 12, basis: "year-on-year", qualifier: "exact" },
      time: { edtf: "2030", role: "period" },
      attribution: {},
      label: { en: "Growth in visitors", "zh-Hant": "訪客增幅", "zh-Hans": "访客增幅" },
      statement: {
        en: "Visitors to the Lantern Museum rose by 12% last year.",
        "zh-Hant": "燈籠博物館去年訪客上升12%。",
        "zh-Hans": "灯笼博物馆去年访客上升12%。",
      },
      evidence: evidence(7),
    },
    {
      ...reported,
      id: "ada-quill.role",
      subject: "ada-quill",
      topics: ["tunnel"],
      value: { kind: "entity", entities: ["port-office"] },
      attribution: {},
      label: { en: "Role", "zh-Hant": "職位", "zh-Hans": "职位" },
      statement: {
        en: "Ada Quill is chief engineer of the Port Office.",
        "zh-Hant": "奎愛達是港務處的總工程師。",
        "zh-Hans": "奎爱达是港务处的总工程师。",
      },
      evidence: evidence(8),
    },
  ],
};

const [first] = harbourTunnel.facts as readonly [Fact, ...Fact[]];

/** A fact about the museum of the pack, known by its sentence alone, unless `more` says so. */
export function museumFact(
  id: string,
  value: Fact["value"],
  en: string,
  hant: string,
  more: Partial<Fact> = {},
): Fact {
  return {
    ...first,
    id,
    subject: "lantern-museum",
    value,
    time: undefined,
    label: { en: id, "zh-Hant": id, "zh-Hans": id },
    statement: { en, "zh-Hant": hant, "zh-Hans": hant },
    aliases: [],
    ...more,
  } as Fact;
}

/** Checks claims with these facts and that of who Ada Quill is. */
export function verdictsOn(...facts: readonly Fact[]): (claim: string) => Verdict {
  const role = harbourTunnel.facts.filter(({ id }) => id === "ada-quill.role");
  const { check } = createUnderstanding({ ...harbourTunnel, facts: [...role, ...facts] });
  return (claim) => check(claim).verdict;
}
