import { entities } from "./entities/index.ts";
import { computeEvidence } from "./evidence/compute.ts";
import { fundEvidence } from "./evidence/fund.ts";
import { compute } from "./facts/compute.ts";
import { fund } from "./facts/fund.ts";
import { sources } from "./sources.ts";
import { topics } from "./topics.ts";
import { units } from "./units.ts";
import { withEvidence } from "./with-evidence.ts";

/** Every fact of the source with its evidence, and all that the facts refer to. */
export const pack = {
  sources,
  topics,
  entities,
  units,
  facts: [...withEvidence(fund, fundEvidence), ...withEvidence(compute, computeEvidence)],
} as const;

/** Id of a built-in fact, such as `"ai-subsidy-scheme.funding"`. */
export type FactId = (typeof pack)["facts"][number]["id"];
/** Id of a built-in entity, such as `"invest-hk"`. */
export type EntityId = (typeof pack)["entities"][number]["id"];
/** Id of a built-in topic, such as `"fund"`. */
export type TopicId = (typeof pack)["topics"][number]["id"];
/** Id of a built-in unit, such as `"company"`. */
export type UnitId = (typeof pack)["units"][number]["id"];
