import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { DATA_PACKAGE_RULES } from "../../../test/fixtures/data-package-rules.ts";
import { DEMO_PACK } from "../../../test/fixtures/demo-pack.ts";
import { createFactBase, hkAi } from "../../index.ts";
import { toCsv, toDataPackage } from "../index.ts";

type Row = Record<string, string>;
const read = (text: string): Row[] => parse(text, { columns: true, bom: true });
const facts = new Map(hkAi.facts().map((fact) => [fact.id as string, fact]));

describe("CSV", () => {
  const rows = read(toCsv(hkAi));

  test("has one row a fact, in order", () => {
    expect(rows.map((row) => row["id"])).toEqual(hkAi.facts().map((fact) => fact.id));
  });

  test.each(rows.map((row) => [row["id"] ?? "", row] as const))(
    "%s carries all that qualifies it",
    (id, row) => {
      const fact = facts.get(id);
      if (fact === undefined) throw new Error(`no fact ${id}`);
      const { value } = fact;
      expect(row["kind"]).toBe(value.kind);
      expect(row["value_zh_hant"]).toBe(hkAi.format(value, "zh-Hant"));
      expect(row["statement_zh_hans"]).toBe(fact.statement["zh-Hans"]);
      expect(row["modality"]).toBe(fact.modality);
      expect(row["speaker"]).toBe("speaker" in fact.attribution ? fact.attribution.speaker : "");
      expect(row["source"]).toBe("wen-wei-po");
      expect(row["digests"]?.split(" ")).toEqual(fact.evidence.map(({ digest }) => digest));
      expect(row["lines"]?.split(" ").map(Number)).toEqual(fact.evidence.map(({ line }) => line));
      if ("amount" in value) {
        expect(Number(row["amount"])).toBe(value.amount);
        expect(row["qualifier"]).toBe(value.qualifier);
        expect(`${row["unit"]}${row["currency"]}`).not.toBe("");
      }
    },
  );

  test("a text that a spreadsheet would run is not run, and a negative number stays a number", () => {
    const [fund, change] = read(toCsv(createFactBase(DEMO_PACK)));
    expect(fund?.["label_en"]).toBe("'=SUM(A1:A9)");
    expect(change?.["label_en"]).toBe("'+change");
    expect(change?.["statement_en"]).toBe("'-2.5% year on year");
    expect(change?.["amount"]).toBe("-2.5");
  });

  test("quotes, commas and line breaks survive", () => {
    expect(read(toCsv(createFactBase(DEMO_PACK)))[0]?.["statement_en"]).toBe(
      DEMO_PACK.facts[0]?.statement.en,
    );
  });

  test("begins with a byte-order mark when asked to", () => {
    expect(toCsv(hkAi, { bom: true })).toBe(`\uFEFF${toCsv(hkAi)}`);
  });
});

describe("Data Package descriptor", () => {
  const descriptor = toDataPackage(hkAi, { path: "data/facts.csv" });
  const validate = new Ajv({ strict: false, allErrors: true }).compile(DATA_PACKAGE_RULES);

  test("keeps the rules of Data Package v2", () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("the rules refuse a descriptor that is wrong", () => {
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
    expect(validate({ ...descriptor, licences: descriptor.licenses })).toBe(false);
  });

  test("describes the columns of the table, and every cell keeps to its column", () => {
    const { fields } = descriptor.resources[0].schema;
    const [header = [], ...rows] = parse(toCsv(hkAi)) as string[][];
    expect(header).toEqual(fields.map(({ name }) => name));
    const broken = rows.flatMap((row) =>
      fields.flatMap(({ name, type, constraints }, index) => {
        const cell = row[index] ?? "";
        const bad =
          (cell === "" && constraints?.required) ||
          (cell !== "" && constraints?.enum?.includes(cell) === false) ||
          (cell !== "" && type === "number" && !Number.isFinite(Number(cell))) ||
          (cell !== "" && type === "integer" && !Number.isInteger(Number(cell))) ||
          (cell !== "" && type === "boolean" && !["true", "false"].includes(cell));
        return bad ? [`${row[0]}: ${name}: ${cell}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("says under which licence and from which source", () => {
    expect(descriptor.name).toBe("hk-ai-facts");
    expect(descriptor.licenses).toEqual([
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ]);
    expect(descriptor.sources.map(({ version }) => version)).toEqual([hkAi.sources()[0].digest]);
    expect(descriptor.resources[0].path).toBe("data/facts.csv");
  });
});
