import { createHash } from "node:crypto";
import jsonld, { type NodeObject } from "jsonld";
import { describe, expect, test } from "vitest";
import { DEMO_PACK, DEMO_TEXT } from "../../../test/fixtures/demo-pack.ts";
import { WEB_ANNOTATION_CONTEXT } from "../../../test/fixtures/web-annotation-context.ts";
import { createFactBase, hkAi, LANGS } from "../../index.ts";
import { type AnnotationPage, toAnnotations } from "../index.ts";

const OA = "http://www.w3.org/ns/oa#";
type Node = { "@id": string; "@type"?: string[] } & Record<string, { "@value"?: unknown; "@id"?: string }[]>;

/** What another reader of annotations makes of the page, without the network. */
async function read(page: AnnotationPage): Promise<Map<string, Node>> {
  const documentLoader = async (url: string) => {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`fetched ${url}`);
    return { document: WEB_ANNOTATION_CONTEXT, documentUrl: url };
  };
  const options = { documentLoader, safe: true } as unknown as Parameters<typeof jsonld.flatten>[2];
  const flat = (await jsonld.flatten(page as unknown as NodeObject, undefined, options)) as unknown as Node[];
  return new Map(flat.map((node) => [node["@id"], node]));
}

const one = (nodes: Map<string, Node>, node: Node | undefined, term: string): Node | undefined =>
  nodes.get(node?.[term]?.[0]?.["@id"] ?? "");
const literal = (node: Node | undefined, term: string): unknown => node?.[term]?.[0]?.["@value"];

describe("Web Annotations", async () => {
  const nodes = await read(toAnnotations(hkAi));
  const annotations = [...nodes.values()].filter((node) => node["@type"]?.includes(`${OA}Annotation`));

  test("one annotation a fact, each with a body in every language and a target for every place", () => {
    expect(annotations).toHaveLength(hkAi.facts().length);
    for (const fact of hkAi.facts()) {
      const annotation = nodes.get(`urn:hk-ai:fact:${fact.id}:annotation`);
      const bodies = (annotation?.[`${OA}hasBody`] ?? []).map((body) => nodes.get(body["@id"] ?? ""));
      expect(bodies.map((body) => literal(body, "http://purl.org/dc/elements/1.1/language"))).toEqual([
        ...LANGS,
      ]);
      expect(bodies.map((body) => literal(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"))).toEqual(
        LANGS.map((lang) => fact.statement[lang]),
      );
      expect(annotation?.[`${OA}hasTarget`]).toHaveLength(fact.evidence.length);
    }
  });

  test("a reader that knows RFC 5147 and the text finds the passages", async () => {
    const demo = await read(toAnnotations(createFactBase(DEMO_PACK), { iri: "https://example.org/facts/" }));
    const targets = [...demo.values()].filter((node) => node["@type"]?.includes(`${OA}SpecificResource`));
    expect(targets).toHaveLength(4);
    for (const target of targets) {
      const fragment = one(demo, target, `${OA}hasSelector`);
      const position = one(demo, fragment, `${OA}refinedBy`);
      const value = String(literal(fragment, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"));
      const [, from, to] = /^line=(\d+),(\d+)$/.exec(value) ?? [];
      const selected = DEMO_TEXT.split("\n").slice(Number(from), Number(to)).join("\n");
      const passage = Array.from(selected)
        .slice(Number(literal(position, `${OA}start`)), Number(literal(position, `${OA}end`)))
        .join("");
      expect(createHash("sha256").update(passage).digest("hex")).toBe(
        literal(target, "https://schema.org/sha256"),
      );
    }
  });

  test("names stand under the base given", () => {
    const page = toAnnotations(hkAi, { iri: "https://example.org/facts/" });
    expect(page.items[0]?.id).toBe(`https://example.org/facts/fact:${hkAi.facts()[0]?.id}:annotation`);
  });
});
