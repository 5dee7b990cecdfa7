/**
 * The facts in the forms that other tools read: every form is made from the same pack and keeps each figure's unit,
 * qualifier, status, speaker and evidence.
 *
 * @module
 */
export {
  type Annotation,
  type AnnotationPage,
  type PassageTarget,
  type StatementBody,
  toAnnotations,
} from "./annotations/to-annotations.ts";
export { toCsv } from "./csv/to-csv.ts";
export { type DataPackage, type TableResource, toDataPackage } from "./csv/to-data-package.ts";
export type { Exportable } from "./exportable.ts";
export { type JsonLd, type JsonLdNode, toJsonLd } from "./json-ld/to-json-ld.ts";
export { toJson } from "./to-json.ts";
