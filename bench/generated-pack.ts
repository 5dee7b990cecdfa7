import type { Pack } from "../packages/sdk/src/model/pack.ts";

const EN = [
  "Amber",
  "Birch",
  "Cobalt",
  "Dune",
  "Ember",
  "Fjord",
  "Garnet",
  "Heron",
  "Indigo",
  "Juniper",
  "Kestrel",
  "Lotus",
];
const ZH = ["琥珀", "白樺", "鈷藍", "沙丘", "餘燼", "峽灣", "石榴", "蒼鷺", "靛青", "杜松", "紅隼", "蓮花"];
const KINDS_EN = ["Institute", "Fund", "Harbour", "Foundry", "Library", "Museum", "Railway", "Observatory"];
const KINDS_ZH = ["研究所", "基金", "港口", "鑄造廠", "圖書館", "博物館", "鐵路", "天文台"];
const PROPERTIES = [
  { id: "funding", en: "Total funding", zh: "資助總額", unit: "HK$" },
  { id: "staff", en: "Employees", zh: "員工人數", unit: "" },
  { id: "visitors", en: "Visitors", zh: "訪客人次", unit: "" },
  { id: "projects", en: "Approved projects", zh: "獲批項目", unit: "" },
  { id: "jobs", en: "Jobs created", zh: "創造職位", unit: "" },
] as const;
const DIGEST = "sha256:0000000000000000000000000000000000000000000000000000000000000000" as const;

/** A pack of `size` facts on many entities with distinct names, the same for the same size. */
export function generatedPack(size: number): Pack {
  const bodies = Math.ceil(size / PROPERTIES.length);
  const entities: Pack["entities"][number][] = [];
  const facts: Pack["facts"][number][] = [];
  for (let i = 0; i < bodies; i += 1) {
    const a = i % EN.length;
    const b = Math.floor(i / EN.length) % EN.length;
    const k = Math.floor(i / (EN.length * EN.length)) % KINDS_EN.length;
    const en = `${EN[a]} ${EN[b]} ${KINDS_EN[k]} ${i}`;
    const zh = `${ZH[a]}${ZH[b]}${KINDS_ZH[k]}${i}號`;
    const id = `body-${i}`;
    entities.push({
      id,
      type: "organization",
      name: { en, "zh-Hant": zh, "zh-Hans": zh },
      aliases: [],
      nameStatus: "confirmed",
    });
    for (const property of PROPERTIES) {
      if (facts.length === size) break;
      const amount = 1000 + ((i * 7919) % 90_000);
      facts.push({
        id: `${id}.${property.id}`,
        subject: id,
        topics: ["bodies"],
        value: { kind: "count", amount, unit: "thing", qualifier: "exact" },
        modality: "reported",
        attribution: {},
        label: { en: property.en, "zh-Hant": property.zh, "zh-Hans": property.zh },
        statement: {
          en: `${en}: ${property.en.toLowerCase()} ${property.unit}${amount}.`,
          "zh-Hant": `${zh}的${property.zh}為${amount}。`,
          "zh-Hans": `${zh}的${property.zh}為${amount}。`,
        },
        evidence: [{ source: "made", line: 1, start: 0, end: 1, digest: DIGEST }],
        revision: 1,
      });
    }
  }
  const text = { en: "Made", "zh-Hant": "虛構", "zh-Hans": "虚构" };
  return {
    sources: [
      {
        id: "made",
        title: text,
        publisher: text,
        lang: "en",
        published: "2031-01-01",
        publishedNote: text,
        lines: 1,
        digest: DIGEST,
      },
    ],
    topics: [{ id: "bodies", label: text, description: text, aliases: [] }],
    units: [
      {
        id: "thing",
        name: { en: { one: "thing", other: "things" }, "zh-Hant": "件", "zh-Hans": "件" },
        aliases: [],
      },
    ],
    entities,
    facts,
  };
}

/** Questions on facts of a generated pack, each with the position of the fact it is about. */
export function generatedQuestions(pack: Pack, count: number): { question: string; fact: number }[] {
  const names = new Map(pack.entities.map((entity) => [entity.id, entity.name]));
  return Array.from({ length: count }, (_, i) => {
    const fact = Math.floor((i * pack.facts.length) / count);
    const { subject, label } = pack.facts[fact] as Pack["facts"][number];
    const name = names.get(subject) as Pack["entities"][number]["name"];
    const question =
      i % 2 === 0 ? `${label.en} of the ${name.en}?` : `${name["zh-Hant"]}${label["zh-Hant"]}幾多？`;
    return { question, fact };
  });
}
