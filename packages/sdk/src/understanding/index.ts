export { createUnderstanding } from "./create-understanding.ts";
export * from "./types.ts";
