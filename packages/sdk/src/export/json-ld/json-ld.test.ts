import jsonld, { type NodeObject } from "jsonld";
import { describe, expect, test } from "vitest";
import { DEMO_PACK } from "../../../test/fixtures/demo-pack.ts";
import { createFactBase, hkAi, LANGS } from "../../index.ts";
import { type JsonLd, toJsonLd } from "../index.ts";

const S = "https://schema.org/";
type Values = readonly { "@value"?: unknown; "@id"?: string; "@language"?: string }[];
type Expanded = Record<string, Values> & { "@id": string; "@type": string[] };

const offline = {
  documentLoader: (url: string): never => {
    throw new Error(`fetched ${url}`);
  },
  // Fails on any term that means nothing.
  safe: true,
};

/** The nodes of one or more documents, merged by name. */
async function expand(...documents: readonly JsonLd[]): Promise<Map<string, Expanded>> {
  const expanded = await Promise.all(
    documents.map((document) => jsonld.expand(document as unknown as NodeObject, offline as object)),
  );
  const flat = await jsonld.flatten(expanded.flat() as unknown as NodeObject, undefined, offline as object);
  return new Map((flat as unknown as Expanded[]).map((node) => [node["@id"], node]));
}

const values = (node: Expanded | undefined, term: string): unknown[] =>
  (node?.[S + term] ?? []).map((value) => value["@value"] ?? value["@id"]);

describe("JSON-LD", async () => {
  const nodes = await expand(toJsonLd(hkAi));
  const typed = (type: string) => [...nodes.values()].filter((node) => node["@type"]?.includes(S + type));

  test("is a data set of claims about an article", () => {
    expect(typed("Dataset")).toHaveLength(1);
    expect(typed("Claim")).toHaveLength(hkAi.facts().length);
    expect(values(typed("NewsArticle")[0], "headline")).toEqual([hkAi.sources()[0].title.en]);
    expect(values(typed("Dataset")[0], "license")).toEqual(["https://creativecommons.org/licenses/by/4.0/"]);
  });

  test("an inferred date of publication says so", () => {
    expect(values(typed("NewsArticle")[0], "datePublished")).toEqual(["2026-07-08?"]);
    expect(values(typed("NewsArticle")[0], "disambiguatingDescription")).toEqual([
      hkAi.sources()[0].publishedNote.en,
    ]);
  });

  test("every node that is named is there", () => {
    const named = [...nodes.values()].flatMap((node) =>
      Object.entries(node).flatMap(([term, list]) =>
        term.startsWith("@") ? [] : (list as Values).flatMap((value) => value["@id"] ?? []),
      ),
    );
    const missing = named.filter((id) => id.startsWith("urn:") && nodes.get(id)?.["@type"] === undefined);
    expect(named.length).toBeGreaterThan(hkAi.facts().length);
    expect(missing).toEqual([]);
  });

  test.each(hkAi.facts().map((fact) => [fact.id, fact] as const))(
    "%s keeps qualifier, speaker and passages",
    (id, fact) => {
      const claim = nodes.get(`urn:hk-ai:fact:${id}`);
      expect(values(claim, "text")).toEqual([fact.statement.en]);
      const speaker =
        "speaker" in fact.attribution
          ? `urn:hk-ai:entity:${fact.attribution.speaker}`
          : "urn:hk-ai:source:wen-wei-po:publisher";
      expect(values(claim, "author")).toEqual([speaker]);
      const passages = values(claim, "citation").map((name) => nodes.get(String(name)));
      expect(passages.map((node) => node?.["@type"])).toEqual(fact.evidence.map(() => [`${S}Quotation`]));
      expect(passages.flatMap((node) => values(node, "text"))).toEqual([]);
      const { value } = fact;
      if (!("amount" in value)) return;
      const quantity = nodes.get(`urn:hk-ai:fact:${id}:value`);
      expect(values(quantity, "name")).toEqual([hkAi.format(value, "en")]);
      expect(quantity?.["@type"]).toEqual([
        S + (value.kind === "money" ? "MonetaryAmount" : "QuantitativeValue"),
      ]);
      // A bare number may stand only where nothing hedges it.
      if (value.qualifier !== "exact") expect(values(quantity, "value")).not.toContain(value.amount);
      else expect(values(quantity, "value")).toEqual([value.amount]);
    },
  );

  test("money has its currency, and an inferred one is marked", () => {
    const funding = nodes.get("urn:hk-ai:fact:ai-subsidy-scheme.funding:value");
    expect(values(funding, "currency")).toEqual(["HKD"]);
    expect(values(funding, "description")).toEqual(["exact, currency inferred"]);
  });

  test("people hold offices at organisations", () => {
    const [role] = values(nodes.get("urn:hk-ai:entity:john-lee"), "worksFor").map((name) =>
      nodes.get(String(name)),
    );
    expect(role?.["@type"]).toEqual([`${S}OrganizationRole`]);
    expect(values(role, "worksFor")).toEqual(["urn:hk-ai:entity:hksar-government"]);
  });

  test("documents of all languages merge into one graph with tagged texts", async () => {
    const merged = await expand(...LANGS.map((lang) => toJsonLd(hkAi, { lang })));
    // Processors write language tags in lower case; BCP 47 compares them without case.
    const text = merged.get("urn:hk-ai:fact:ai-subsidy-scheme.funding")?.[`${S}text`] ?? [];
    expect(text.map((value) => value["@language"]).sort()).toEqual(
      LANGS.map((lang) => lang.toLowerCase()).sort(),
    );
  });

  test("an “about” has no number to lift out, under any base", async () => {
    const demo = await expand(toJsonLd(createFactBase(DEMO_PACK), { iri: "https://example.org/x#" }));
    const fund = demo.get("https://example.org/x#fact:cafe.fund:value");
    expect(values(fund, "value")).toEqual(["about US$5 million"]);
    expect([...values(fund, "minValue"), ...values(fund, "maxValue")]).toEqual([]);
  });
});
