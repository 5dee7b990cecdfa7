import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { sentences } from "./sentences-of-packs.ts";

/** Each figure and day said of its subject by the fact's own label, in forty packs, with something put to it. */
const timeout = 240_000;
const bases = [...new Set(sentences.map(({ base }) => base))];
const FIGURES: ReadonlySet<string> = new Set(["money", "count", "percent", "rank", "duration", "date"]);

interface Said {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** Share of the claims of one form that are supported. */
function supported(lang: "en" | "zh-Hant", claimOf: (said: Said) => string): number {
  const verdicts = bases.flatMap((base) => {
    const names = new Map(base.pack.entities.map(({ id, name }) => [id, name[lang]]));
    return base.pack.facts.flatMap(({ subject, label, value }, i) => {
      const name = names.get(subject);
      if (name === undefined || !FIGURES.has(value.kind) || i % 2 === 0) return [];
      const said = label[lang].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
      return base.check(claimOf({ label: said, name, value: base.format(value, lang) })).verdict;
    });
  });
  expect(verdicts.length).toBeGreaterThan(450);
  return verdicts.filter((verdict) => verdict === "supported").length / verdicts.length;
}

describe("a figure said by its label", { timeout }, () => {
  it("is borne out", () => {
    expect(
      supported("en", ({ label, name, value }) => `The ${label} of ${name} is ${value}.`),
    ).toBeGreaterThan(0.98);
    expect(supported("zh-Hant", ({ label, name, value }) => `${name}的${label}是${value}。`)).toBeGreaterThan(
      0.98,
    );
  });

  it.each<[name: string, most: number, claimOf: (said: Said) => string]>([
    ["only", 0.01, ({ label, name, value }) => `Only ${name} has a ${label} of ${value}.`],
    [
      "if",
      0.01,
      ({ label, name, value }) => `If the government agrees, the ${label} of ${name} is ${value}.`,
    ],
    [
      "unless",
      0.01,
      ({ label, name, value }) => `The ${label} of ${name} is ${value} unless funding runs out.`,
    ],
    ["used to be", 0.01, ({ label, name, value }) => `The ${label} of ${name} used to be ${value}.`],
    ["in Japan", 0.01, ({ label, name, value }) => `The ${label} of ${name} in Japan is ${value}.`],
    ["in 1990", 0.01, ({ label, name, value }) => `The ${label} of ${name} in 1990 was ${value}.`],
    ["by 2050", 0.08, ({ label, name, value }) => `The ${label} of ${name} will be ${value} by 2050.`],
    [
      "because",
      0.06,
      ({ label, name, value }) => `The ${label} of ${name} is ${value} because of the typhoon.`,
    ],
    ["each office", 0.12, ({ label, name, value }) => `The ${label} of each office of ${name} is ${value}.`],
    ["has fallen to", 0.08, ({ label, name, value }) => `The ${label} of ${name} has fallen to ${value}.`],
    [
      "kept secret",
      0.05,
      ({ label, name, value }) => `The ${label} of ${name} is ${value}, but this is kept secret.`,
    ],
    [
      "denied",
      0.05,
      ({ label, name, value }) => `The ${label} of ${name} is ${value}, which the government denies.`,
    ],
    [
      "excluding tax",
      0.01,
      ({ label, name, value }) => `The ${label} of ${name} is ${value}, excluding tax.`,
    ],
  ])("is not with more than the source says: %s", (_, most, claimOf) => {
    expect(supported("en", claimOf)).toBeLessThanOrEqual(most);
  });

  it.each<[name: string, most: number, claimOf: (said: Said) => string]>([
    ["如果", 0.01, ({ label, name, value }) => `如果政府同意，${name}的${label}是${value}。`],
    ["曾經", 0.01, ({ label, name, value }) => `${name}的${label}曾經是${value}。`],
    ["在日本", 0.01, ({ label, name, value }) => `${name}在日本的${label}是${value}。`],
    ["因為", 0.06, ({ label, name, value }) => `因為颱風，${name}的${label}是${value}。`],
    ["馬斯克", 0.01, ({ label, name, value }) => `馬斯克表示，${name}的${label}是${value}。`],
  ])("is not in Chinese with more than the source says: %s", (_, most, claimOf) => {
    expect(supported("zh-Hant", claimOf)).toBeLessThanOrEqual(most);
  });

  it("is told what the source does not say", () => {
    expect(hkAi.check("AI資助計劃的資助總額是30億港元，但屬機密。")).toMatchObject({
      verdict: "not-enough-info",
      explanation: expect.stringContaining("「機密」"),
    });
  });
});
