import { describe, expect, test } from "vitest";
import { toAnnotations, toDataPackage, toJsonLd } from "../src/export/index.ts";
import { createFactBase, hkAi } from "../src/index.ts";
import { Pack } from "../src/schema.ts";
import { DEMO_PACK } from "./fixtures/demo-pack.ts";

const CC_BY = "https://creativecommons.org/licenses/by/4.0/";
const license = { name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" };
const documents = (base: Parameters<typeof toJsonLd>[0], options = {}) => ({
  jsonLd: toJsonLd(base, options),
  dataPackage: toDataPackage(base, options),
  annotations: toAnnotations(base, options),
});

describe("a pack of one's own", () => {
  const own = createFactBase(DEMO_PACK);

  test("bears neither this project's licence nor its names", () => {
    const all = documents(own);
    expect(JSON.stringify(all)).not.toMatch(/creativecommons|hk-ai/i);
    expect(all.dataPackage).not.toHaveProperty("licenses");
    expect(all.dataPackage).not.toHaveProperty("name");
    expect(all.annotations.items[0]).not.toHaveProperty("rights");
    expect(all.annotations.items[0]?.id).toBe("#fact:cafe.fund:annotation");
    expect(all.jsonLd["@graph"].flatMap(({ license }) => license ?? [])).toEqual([]);
  });

  test("bears what the caller gives", () => {
    const options = { name: "cafe-facts", iri: "https://example.org/cafe/", license };
    const { jsonLd, dataPackage, annotations } = documents(own, options);
    expect(dataPackage.name).toBe("cafe-facts");
    expect(dataPackage.licenses).toEqual([{ name: "CC0-1.0", path: license.url }]);
    expect(annotations.items[0]).toMatchObject({
      id: "https://example.org/cafe/fact:cafe.fund:annotation",
      rights: license.url,
    });
    const licensed = jsonLd["@graph"].filter((node) => node["license"] === license.url);
    expect(licensed.map((node) => node["@type"])).toEqual(["Dataset", "Claim", "Claim", "Claim"]);
  });

  test("bears what it says of itself, which the caller may overrule", () => {
    const dataset = { name: "cafe-facts", iri: "https://example.org/cafe/", license };
    const base = createFactBase(Pack.parse({ ...DEMO_PACK, dataset }));
    expect(documents(base)).toEqual(documents(own, dataset));
    expect(toDataPackage(base, { name: "other" }).name).toBe("other");
  });

  test.each([
    [{ name: "Café facts" }, /lower-case/],
    [{ iri: "https://example.org/cafe" }, /end the base/],
    [{ license: { name: "CC0-1.0", url: "zero" } }, /web address/],
  ])("says nothing that is ill-formed: %j", (dataset, message) => {
    expect(Pack.safeParse({ ...DEMO_PACK, dataset }).error?.issues.map((issue) => issue.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

test("the built-in facts keep their name, names and licence, also read back from JSON", () => {
  for (const base of [hkAi, createFactBase(Pack.parse(JSON.parse(JSON.stringify(hkAi.pack))))]) {
    const { jsonLd, dataPackage, annotations } = documents(base);
    expect(jsonLd["@graph"][0]).toMatchObject({ "@id": "urn:hk-ai:facts", license: CC_BY });
    expect(dataPackage).toMatchObject({
      name: "hk-ai-facts",
      licenses: [{ name: "CC-BY-4.0", path: CC_BY }],
    });
    expect(annotations.items[0]).toMatchObject({ rights: CC_BY, id: expect.stringMatching(/^urn:hk-ai:/) });
  }
});
