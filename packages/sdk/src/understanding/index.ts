export { createUnderstanding } from "./create-understanding.ts";
export * from "./results/types.ts";
