import { dataset } from "./dataset.ts";
import { entities } from "./entities/index.ts";
import { bondsEvidence } from "./evidence/bonds.ts";
import { committeeEvidence } from "./evidence/committee.ts";
import { computeEvidence } from "./evidence/compute.ts";
import { conferenceEvidence } from "./evidence/conference.ts";
import { expertsEvidence } from "./evidence/experts.ts";
import { fundEvidence } from "./evidence/fund.ts";
import { instituteEvidence } from "./evidence/institute.ts";
import { insuranceEvidence } from "./evidence/insurance.ts";
import { investEvidence } from "./evidence/invest.ts";
import { northernMetropolisEvidence } from "./evidence/northern-metropolis.ts";
import { outboundEvidence } from "./evidence/outbound.ts";
import { parksEvidence } from "./evidence/parks.ts";
import { planningEvidence } from "./evidence/planning.ts";
import { rankingsEvidence } from "./evidence/rankings.ts";
import { smeEvidence } from "./evidence/sme.ts";
import { usChinaEvidence } from "./evidence/us-china.ts";
import { bonds } from "./facts/bonds.ts";
import { committee } from "./facts/committee.ts";
import { compute } from "./facts/compute.ts";
import { conference } from "./facts/conference.ts";
import { experts } from "./facts/experts.ts";
import { fund } from "./facts/fund.ts";
import { institute } from "./facts/institute.ts";
import { insurance } from "./facts/insurance.ts";
import { invest } from "./facts/invest.ts";
import { northernMetropolis } from "./facts/northern-metropolis.ts";
import { outbound } from "./facts/outbound.ts";
import { parks } from "./facts/parks.ts";
import { planning } from "./facts/planning.ts";
import { rankings } from "./facts/rankings.ts";
import { sme } from "./facts/sme.ts";
import { usChina } from "./facts/us-china.ts";
import { sources } from "./sources.ts";
import { topics } from "./topics.ts";
import { units } from "./units.ts";
import { withEvidence } from "./with-evidence.ts";

/** Every fact of the source with its evidence, and all that the facts refer to. */
export const pack = {
  dataset,
  sources,
  topics,
  entities,
  units,
  facts: [
    ...withEvidence(fund, fundEvidence),
    ...withEvidence(compute, computeEvidence),
    ...withEvidence(institute, instituteEvidence),
    ...withEvidence(committee, committeeEvidence),
    ...withEvidence(sme, smeEvidence),
    ...withEvidence(invest, investEvidence),
    ...withEvidence(rankings, rankingsEvidence),
    ...withEvidence(parks, parksEvidence),
    ...withEvidence(northernMetropolis, northernMetropolisEvidence),
    ...withEvidence(planning, planningEvidence),
    ...withEvidence(experts, expertsEvidence),
    ...withEvidence(insurance, insuranceEvidence),
    ...withEvidence(outbound, outboundEvidence),
    ...withEvidence(usChina, usChinaEvidence),
    ...withEvidence(bonds, bondsEvidence),
    ...withEvidence(conference, conferenceEvidence),
  ],
} as const;

/** Id of a built-in fact, such as `"ai-subsidy-scheme.funding"`. */
export type FactId = (typeof pack)["facts"][number]["id"];
/** Id of a built-in entity, such as `"invest-hk"`. */
export type EntityId = (typeof pack)["entities"][number]["id"];
/** Id of a built-in topic, such as `"fund"`. */
export type TopicId = (typeof pack)["topics"][number]["id"];
/** Id of a built-in unit, such as `"company"`. */
export type UnitId = (typeof pack)["units"][number]["id"];
