import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Edtf, Pack } from "../src/schema.ts";

/** As much of JSON Schema as the schema of a pack is made of. */
interface Schema {
  readonly $ref?: string;
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
}
interface Row {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
}

const reference = readFileSync(new URL("../PACKS.md", import.meta.url), "utf8");
const { $defs } = z.toJSONSchema(Pack) as unknown as { $defs: Readonly<Record<string, Schema>> };
const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");

const sections = new Map(
  reference
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`?([^`\n]+)`?/.exec(section)?.[1] ?? "", section] as const),
);
const cells = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const bodyOf = (section: string): string[][] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map(cells);
const rowOf = (field: string, text: string): Row => {
  const [code = ""] = codesIn(field);
  return { name: code.replace("?", ""), optional: code.endsWith("?"), text };
};

/** What a field may be one of, and what it has inside where that has no name of its own. */
function wordsOf(schema: Schema): readonly string[] {
  const named = $defs[schema.$ref?.split("/").at(-1) ?? ""];
  if (schema.items !== undefined) return wordsOf(schema.items);
  if (named !== undefined) return named.enum ?? [];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [name, ...wordsOf(one)]);
  return [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [String(schema.const)]), ...inside];
}

/** Where a row does not say all, as of hedges, which many rows have, the text above the table does. */
function expectRows(rows: readonly Row[], { properties = {}, required = [] }: Schema, above: string): void {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(properties));
  for (const { name, optional, text } of rows) {
    expect(optional, `${name} may be left out`).toBe(!required.includes(name));
    const said = new Set([...codesIn(text), ...codesIn(above)]);
    const wanted = wordsOf(properties[name] as Schema).filter(
      (word) => !["en", "zh-Hant", "zh-Hans"].includes(word) || name === "lang",
    );
    expect(
      wanted.filter((word) => !said.has(word)),
      `what ${name} may be`,
    ).toEqual([]);
  }
}

const objects = Object.entries($defs).filter(([name, { type }]) => type === "object" && name !== "Localized");

describe("the reference of packs of one's own", () => {
  test.each(objects)("has every field of %s, and no other", (name, schema) => {
    const section = sections.get(name);
    expect(section, `## \`${name}\``).toBeDefined();
    const rows = bodyOf(section ?? "").map(([field = "", text = ""]) => rowOf(field, text));
    expectRows(rows, schema, "");
  });

  test("has every kind of value with its fields, and no other", () => {
    const section = sections.get("Values") ?? "";
    const kinds = new Map<string, Row[]>();
    let last: Row[] = [];
    for (const [kind = "", field = "", text = ""] of bodyOf(section)) {
      if (kind !== "") {
        last = [];
        kinds.set(codesIn(kind)[0] ?? "", last);
      }
      if (field !== "") last.push(rowOf(field, text));
    }
    const schemas = $defs["Value"]?.oneOf ?? [];
    const kindOf = (kind: Schema | undefined): string => String(kind?.const);
    expect([...kinds.keys()]).toEqual(schemas.map(({ properties }) => kindOf(properties?.["kind"])));
    for (const { properties: { kind, ...properties } = {}, required = [] } of schemas)
      expectRows(kinds.get(kindOf(kind)) ?? [], { properties, required }, section.split("\n|")[0] ?? "");
  });

  test("has no section of what there is not", () => {
    const named = [...reference.matchAll(/^## `(\w+)`/gm)].map(([, name]) => name);
    expect(named.filter((name) => $defs[name ?? ""] === undefined)).toEqual([]);
  });

  test.each([
    ["taken", true],
    ["refused", false],
  ] as const)("gives dates that are %s", (row, isTaken) => {
    const [, text = ""] = bodyOf(sections.get("Dates") ?? "").find(([name]) => name === row) ?? [];
    const dates = codesIn(text).filter((code) => code.length > 1);
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.filter((date) => Edtf.safeParse(date).success !== isTaken)).toEqual([]);
  });

  test("leads to sections that are there", () => {
    const anchors = [...sections.keys()].map((name) => name.toLowerCase().replaceAll(" ", "-"));
    const links = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? "");
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  test("is in the package, and the README leads to it", () => {
    const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    expect(JSON.parse(read("package.json")).files).toContain("PACKS.md");
    expect(read("README.md")).toContain("](PACKS.md)");
  });
});
