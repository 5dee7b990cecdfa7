/**
 * The facts in the forms that other tools read: every form is made from the same pack and keeps each figure's unit,
 * qualifier, status, speaker and evidence.
 *
 * @module
 */
export { toJson } from "./json.ts";
