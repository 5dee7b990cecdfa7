import { expectTypeOf } from "vitest";
import {
  type AnnotationPage,
  toAnnotations,
  toCsv,
  toDataPackage,
  toJson,
  toJsonLd,
} from "../../src/export/index.ts";
import { createFactBase, hkAi, type Pack } from "../../src/index.ts";

declare const pack: Pack;
const base = createFactBase(pack);

// Any fact base fits, the built-in one and one from outside.
expectTypeOf(toCsv(hkAi)).toEqualTypeOf<string>();
expectTypeOf(toCsv(base)).toEqualTypeOf<string>();
expectTypeOf(toJson(hkAi)).toEqualTypeOf<string>();
expectTypeOf(toAnnotations(hkAi)).toEqualTypeOf<AnnotationPage>();
expectTypeOf(toDataPackage(base).resources[0].path).toEqualTypeOf<string>();
toJsonLd(hkAi, { lang: "zh-Hant", iri: "https://example.org/" });
// @ts-expect-error a language that is not there
toJsonLd(hkAi, { lang: "fr" });
// @ts-expect-error a pack is not a fact base
toCsv(pack);
