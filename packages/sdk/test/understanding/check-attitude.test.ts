import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const verdict = (claim: string): string => hkAi.check(claim).verdict;

const first = harbourTunnel.facts[0] as (typeof harbourTunnel.facts)[number];
const said = (id: string, subject: string, en: string, zh: string) =>
  ({
    ...first,
    id,
    subject,
    value: { kind: "text" },
    label: { en: "What was said", "zh-Hant": "說法", "zh-Hans": "说法" },
    statement: { en, "zh-Hant": zh, "zh-Hans": zh },
    aliases: [],
  }) as typeof first;
const other = createUnderstanding({
  ...harbourTunnel,
  facts: [
    ...harbourTunnel.facts,
    said(
      "lantern-museum.restoration",
      "lantern-museum",
      "The Lantern Museum attracts volunteers to its restoration workshop.",
      "燈籠博物館吸引義工參加修復工作坊。",
    ),
    said(
      "port-office.change",
      "port-office",
      "The Port Office turned from passive patrols into active training for pilots.",
      "港務處由被動巡邏轉為主動培訓領航員。",
    ),
  ],
});

describe("a claim that denies what a fact says is refuted, however it denies it", () => {
  it.each([
    "Hardly anybody in Manulife's survey thinks independence matters",
    "Zhang wants Hong Kong ruled out as a bridge for data flows",
    "Shen says the Northern Metropolis should keep its distance from Shenzhen",
    "Mendez thinks the window for cooperation between China and America has closed",
    "Chan told companies to raise their money anywhere but Hong Kong",
    "Better rules and tools make it harder for institutions to manage liquidity risk, ChinaAMC says",
    "Cai says mainland capital has less room for global bonds",
    "蔡靖話香港債市嘅發展機會過晒",
    "林健鋒認為內地企業借北都走出去行不通",
    "陳曉峰話業界對算力需求不大",
    "張小燕認為香港沒什麼值得向內地學習長期規劃",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("refuted");
  });

  it("by a word that speaks against what the fact speaks for", () => {
    expect(verdict("Jeanne Lim thinks teaching AI literacy is useless")).toBe("refuted");
    expect(verdict("特首話AI喺創科度只係陪襯")).toBe("refuted");
  });

  it("in a pack of another domain", () => {
    expect(other.check("Volunteers are shut out of the Lantern Museum's restoration workshop").verdict).toBe(
      "refuted",
    );
    expect(other.check("燈籠博物館嘅修復工作坊冇乜義工參加").verdict).toBe("refuted");
    expect(other.check("燈籠博物館吸引義工參加修復工作坊").verdict).toBe("supported");
  });
});

describe("what only looks like a denial denies nothing", () => {
  it.each([
    "市場人士關心的是到底退不退得出",
    "ChinaAMC says traders care about whether or not they can exit",
    "Manulife's AI tool makes work efficient without losing the human touch",
    "宏利個AI工具有效率之餘唔失人情味",
    "Lam isn't losing sleep over empty parks in the Northern Metropolis",
    "林健鋒話唔使怕北都會丟空",
  ])("%s", (claim) => {
    expect(verdict(claim)).not.toBe("refuted");
  });
});

describe("what was so, where the fact says what it has become", () => {
  it.each([
    "The government's help for firms going global used to be finance only, now it is one-stop",
    "Finch sees insurers going from passive to active",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("supported");
  });

  it("in a pack of another domain", () => {
    expect(other.check("The Port Office went from passive patrols to active training").verdict).toBe(
      "supported",
    );
  });
});
