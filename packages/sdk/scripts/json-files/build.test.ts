import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createFactBase, hkAi } from "../../src/index.ts";
import { Pack } from "../../src/schema.ts";
import { jsonFiles } from "./build.ts";

const committed = (name: string): string =>
  readFileSync(new URL(`../../json/${name}`, import.meta.url), "utf8");
const validator = () => new Ajv2020({ strict: true, allErrors: true }).compile(schema());
const schema = () => JSON.parse(committed("facts.schema.json"));

interface Editable {
  value: Record<string, unknown>;
  statement: Record<string, unknown>;
  evidence: object[];
}

describe("published JSON files", () => {
  test.each([...jsonFiles()])("%s is what `pnpm json` writes", (name, text) => {
    expect(committed(name) === text, `json/${name} is stale: run pnpm json`).toBe(true);
  });

  test("the facts are valid against the schema", () => {
    const validate = validator();
    validate(JSON.parse(committed("facts.json")));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each<[string, (fact: Editable) => void]>([
    ["an amount without its qualifier", (fact) => delete fact.value["qualifier"]],
    ["a fact without evidence", (fact) => fact.evidence.splice(0)],
    ["a digest of another form", (fact) => Object.assign(fact.evidence[0] ?? {}, { digest: "md5:0" })],
    ["a property that does not exist", (fact) => Object.assign(fact, { sure: true })],
    ["a statement in one script only", (fact) => delete fact.statement["zh-Hans"]],
  ])("the schema refuses %s", (_, spoil) => {
    const pack = JSON.parse(committed("facts.json"));
    spoil(pack.facts.find((fact: Editable) => fact.value["kind"] === "money"));
    expect(validator()(pack)).toBe(false);
  });

  test("has a name of its own and named definitions", () => {
    expect(schema().$id).toBe("urn:hk-ai:facts.schema.json");
    expect(Object.keys(schema().$defs)).toEqual(
      expect.arrayContaining(["Pack", "Fact", "Value", "Entity", "Evidence"]),
    );
  });

  test("read back, they make an equal fact base", () => {
    const base = createFactBase(Pack.parse(JSON.parse(committed("facts.json"))));
    expect(base.pack).toEqual(hkAi.pack);
  });
});
