import { bonds } from "./bonds.ts";
import { committee } from "./committee.ts";
import { compute } from "./compute.ts";
import { conference } from "./conference.ts";
import { experts } from "./experts.ts";
import { fund } from "./fund.ts";
import { institute } from "./institute.ts";
import { insurance } from "./insurance.ts";
import { invest } from "./invest.ts";
import { northernMetropolis } from "./northern-metropolis.ts";
import { outbound } from "./outbound.ts";
import { parks } from "./parks.ts";
import { planning } from "./planning.ts";
import { rankings } from "./rankings.ts";
import { sme } from "./sme.ts";
import { usChina } from "./us-china.ts";

/** Facts as written, by the topic they are at home under. */
export const authored = {
  fund,
  compute,
  institute,
  committee,
  sme,
  invest,
  rankings,
  parks,
  "northern-metropolis": northernMetropolis,
  planning,
  experts,
  insurance,
  outbound,
  "us-china": usChina,
  bonds,
  conference,
} as const;
