import { expect, test } from "vitest";

const names = (module: object) => Object.keys(module).sort();

test("@hk-ai/sdk", async () => {
  expect(names(await import("@hk-ai/sdk"))).toMatchInlineSnapshot(`
    [
      "AmbiguousPassageError",
      "IncompletePackError",
      "InvalidDateError",
      "InvalidLimitError",
      "InvalidPeriodError",
      "LANGS",
      "MODALITY_WORDS",
      "PassageNotFoundError",
      "UnknownEntityError",
      "UnknownFactError",
      "UnknownSourceError",
      "bounds",
      "cite",
      "createFactBase",
      "digestSource",
      "evidenceOf",
      "format",
      "formatDate",
      "hkAi",
      "hongKongDay",
      "isAmbiguousPassageError",
      "isIncompletePackError",
      "isInvalidDateError",
      "isInvalidLimitError",
      "isInvalidPeriodError",
      "isPassageNotFoundError",
      "isUnknownEntityError",
      "isUnknownFactError",
      "isUnknownSourceError",
      "verify",
    ]
  `);
});

test("@hk-ai/sdk/schema", async () => {
  expect(names(await import("@hk-ai/sdk/schema"))).toMatchInlineSnapshot(`
    [
      "Attribution",
      "Currency",
      "Dataset",
      "Edtf",
      "Entity",
      "EntityType",
      "Evidence",
      "Fact",
      "FactId",
      "Id",
      "Lang",
      "License",
      "Localized",
      "Modality",
      "Pack",
      "Qualifier",
      "Role",
      "Source",
      "Status",
      "Time",
      "Topic",
      "Unit",
      "Value",
    ]
  `);
});

test("@hk-ai/sdk/export", async () => {
  expect(names(await import("@hk-ai/sdk/export"))).toMatchInlineSnapshot(`
    [
      "toAnnotations",
      "toCsv",
      "toDataPackage",
      "toJson",
      "toJsonLd",
    ]
  `);
});

test("@hk-ai/sdk/quantities", async () => {
  expect(names(await import("@hk-ai/sdk/quantities"))).toMatchInlineSnapshot(`
    [
      "bounds",
      "readDates",
      "readQuantities",
      "relate",
    ]
  `);
});
