import { describe, expect, it, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Fact } from "../../src/model/fact.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const facts: readonly Fact[] = hkAi.facts();
const entities: readonly Entity[] = hkAi.entities();
const entityOf = (id: string | undefined): Entity | undefined => entities.find((entity) => entity.id === id);
const answers = (question: string, id?: string): boolean => {
  const asked = hkAi.ask(question);
  return asked.status === "answered" && (id === undefined || asked.facts[0].id === id);
};

type Lang = "en" | "zh-Hant";

/** “Progress of the AI+ strategy” says by itself of what. */
const namesSomebody = (label: string): boolean =>
  entities.some(({ name, aliases }) =>
    [...Object.values(name), ...aliases].some((one) => label.toLowerCase().includes(one.toLowerCase())),
  );

/** What is asked by the label of a fact and the name of what it is about, of those that are answered with it. */
const askedByLabel = (lang: Lang, name?: string) =>
  facts.flatMap((fact) => {
    const own = entityOf(fact.subject)?.name[lang] ?? "";
    const ask = (subject: string): string =>
      lang === "en"
        ? `what is the ${fact.label.en.charAt(0).toLowerCase()}${fact.label.en.slice(1)} of ${subject}?`
        : `${subject}的${fact.label["zh-Hant"]}是什麼？`;
    return !namesSomebody(fact.label[lang]) && answers(ask(own), fact.id)
      ? [{ fact, question: ask(name ?? own) }]
      : [];
  });

/** The same said by another: “what did X say about …”. */
const OTHERS: readonly (readonly [lang: Lang, name: string])[] = [
  ["en", "Singapore"],
  ["en", "Tencent"],
  ["en", "the Hospital Authority"],
  ["en", "Elon Musk"],
  ["en", "Peter Wong"],
  ["en", "the Green Loan Scheme"],
  ["zh-Hant", "澳門"],
  ["zh-Hant", "新加坡"],
  ["zh-Hant", "騰訊"],
  ["zh-Hant", "貿發局"],
  ["zh-Hant", "陳茂波"],
  ["zh-Hant", "黃志明"],
  ["zh-Hant", "綠色貸款計劃"],
];

describe("what is asked of somebody or something that the source does not know gets no answer of another", () => {
  it.each(OTHERS)("%s: %s", (lang, name) => {
    const asked = askedByLabel(lang, name);
    expect(asked.length).toBeGreaterThan(80);
    const answered = asked.filter(({ question }) => answers(question)).map(({ question }) => question);
    expect(answered.length, answered.join("\n")).toBeLessThanOrEqual(asked.length * 0.06);
  });

  it.each([
    "澳門競爭力今年世界排第幾？",
    "What rank does Singapore have in the IMD yearbook?",
    "What did Elon Musk say about the AI subsidy scheme?",
    "陳茂波話AI係創科中心嘅咩",
    "黃志明想香港同深圳點樣合作？",
    "How much is the Smart Traffic Fund?",
    "網絡峰會喺邊度搞？",
    "how much is the AI subsidy scheme in Singapore?",
    "how many agents at Tencent use the AI tool?",
  ])("%s", (question) => {
    expect(hkAi.ask(question)).toMatchObject({ status: "abstained" });
  });

  it("nor is it borne out of another", () => {
    for (const claim of [
      "Singapore ranks second in the IMD World Competitiveness Yearbook",
      "Elon Musk said that AI should empower people, not replace them",
      "葉劉淑儀話超算中心使用率逾九成",
      "HSBC's AI tool serves over 10,000 agents",
      "The Green Loan Scheme has approved nearly 30 projects",
    ])
      expect(`${claim}: ${hkAi.check(claim).verdict}`).not.toBe(`${claim}: supported`);
  });
});

test.each([
  ["FYI for Monday: how long does the AI subsidy scheme run?", "ai-subsidy-scheme.duration"],
  ["How Much Is The AI Subsidy Scheme Worth In Total", "ai-subsidy-scheme.funding"],
  ["which CEO is Steve Finch: of Manulife Asia?", "steve-finch.role"],
  ["where did the IMD put us", "hong-kong.competitiveness-rank"],
] as const)("a capital by itself is no stranger: %s", (question, id) => {
  const asked = hkAi.ask(question);
  expect(asked.status === "answered" ? asked.facts[0].id : asked).toBe(id);
});

describe("a year, a month or a time ahead that neither the fact nor its source is of", () => {
  it.each([
    ["en", (text: string) => text.replace("?", " in 2019?")],
    ["en", (text: string) => text.replace("?", " in Singapore?")],
    ["zh-Hant", (text: string) => `2019年${text}`],
    ["zh-Hant", (text: string) => `一九九八年${text}`],
  ] as const)("%s %s", (lang, add) => {
    // A name such as “China Conference 2026” has a year of its own.
    const asked = askedByLabel(lang).filter(({ question }) => !/\d/.test(question));
    expect(asked.length).toBeGreaterThan(80);
    const answered = asked.map(({ question }) => add(question)).filter((question) => answers(question));
    expect(answered.length, answered.join("\n")).toBeLessThanOrEqual(asked.length * 0.05);
  });

  it.each([
    "How many companies did InvestHK assist in 2023?",
    "How many companies will InvestHK assist next year?",
    "香港2020年在IMD排第幾？",
    "明年超算中心使用率幾多？",
    "How many companies did InvestHK assist in March?",
  ])("%s", (question) => {
    expect(hkAi.ask(question)).toMatchObject({ status: "abstained" });
  });

  it.each([
    ["How many companies did InvestHK assist in 2025?", "invest-hk.companies-assisted"],
    ["What is Hong Kong's IMD rank in 2026?", "hong-kong.competitiveness-rank"],
    ["Will the AI R&D institute start in the second half of 2026?", "ai-rd-institute.start"],
  ] as const)("but its own is answered: %s", (question, id) => {
    const asked = hkAi.ask(question);
    expect(asked.status === "answered" ? asked.facts[0].id : asked).toBe(id);
  });
});

describe("a part of all", () => {
  it.each([
    "How much is the AI subsidy scheme per project?",
    "What share of women in the Manulife survey value independence?",
    "How many start-ups has OASES attracted?",
    "有幾多成後生仔覺得獨立緊要過遺產？",
  ])("%s", (question) => {
    expect(hkAi.ask(question)).toMatchObject({ status: "abstained" });
  });

  it.each(["八成以上女性認為獨立自主比留遺產重要", "The AI subsidy scheme has HK$3 billion for start-ups"])(
    "%s",
    (claim) => {
      expect(hkAi.check(claim).verdict).toBe("not-enough-info");
    },
  );
});

describe("a sort of what is counted", () => {
  it.each([
    "How many of the 560 companies InvestHK assisted were from the mainland?",
    "how many overseas companies did InvestHK help",
    "投推署协助的企业有多少是海外企业",
    "How many AI firms has OASES attracted?",
    "OASES吸引咗幾多間金融科技公司",
    "How many health projects did the AI scheme approve",
  ])("%s", (question) => {
    expect(answers(question)).toBe(false);
  });

  it.each([
    "560 overseas firms were assisted by InvestHK",
    "投資推廣署去年幫咗560間內地企業",
    "OASES attracted 124 fintech companies",
    "引入124間人工智能企業",
  ])("%s", (claim) => {
    expect(hkAi.check(claim).verdict).not.toBe("supported");
  });

  it("is not told by what the subject is called, nor by all sorts together", () => {
    expect(
      answers(
        "How many AI projects did the AI subsidy scheme approve?",
        "ai-subsidy-scheme.approved-projects",
      ),
    ).toBe(true);
    expect(
      hkAi.check("Last year InvestHK gave a hand to 560 companies from the mainland and abroad").verdict,
    ).toBe("supported");
    expect(hkAi.check("OASES lured fintech names among others").verdict).toBe("supported");
  });
});

describe("in a pack of another domain", () => {
  const { ask, check } = createUnderstanding(harbourTunnel);
  const own = harbourTunnel.facts.filter(({ id, statement }) => {
    const { verdict, facts: found } = check(statement.en);
    return verdict === "supported" && found[0]?.id === id;
  });

  it("another name in a sentence is not borne out", () => {
    expect(own.length).toBe(harbourTunnel.facts.length);
    for (const { subject, statement } of own) {
      const name = harbourTunnel.entities.find(({ id }) => id === subject)?.name.en ?? "";
      for (const other of ["Zebra Bank", "Elon Musk", "Singapore"]) {
        const claim = statement.en.replace(name, other);
        if (claim !== statement.en) expect(`${claim} ${check(claim).verdict}`).not.toBe(`${claim} supported`);
      }
    }
  });

  it("nor is the end asked for told by the beginning", () => {
    const { ask } = createUnderstanding(harbourTunnel);
    expect(ask("When does the Kestrel Tunnel open?")).toMatchObject({ status: "answered" });
    expect(ask("When does work on the Kestrel Tunnel end?").status).toBe("abstained");
  });

  it("nor answered of another", () => {
    for (const { subject, label } of harbourTunnel.facts) {
      const name = harbourTunnel.entities.find(({ id }) => id === subject)?.name.en ?? "";
      const question = `What is the ${label.en} of ${name}?`;
      if (ask(question).status !== "answered") continue;
      for (const other of ["Zebra Bank", "Elon Musk", "Singapore"])
        expect(ask(question.replace(name, other)).status).toBe("abstained");
    }
  });
});
