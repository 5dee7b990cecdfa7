import type { Modality } from "../../src/model/fact.ts";
import type { Rule } from "../rule.ts";

const OWNED: ReadonlySet<Modality> = new Set(["opinion", "recommendation", "survey"]);

/** What somebody thinks, advises or found out says who. */
export const opinionHasSpeaker: Rule = {
  name: "opinion-has-speaker",
  description: "An opinion, a recommendation and a survey finding name their speaker or report.",
  *check(pack) {
    for (const { id, modality, attribution } of pack.facts) {
      if (!OWNED.has(modality) || attribution.speaker !== undefined || attribution.via !== undefined)
        continue;
      const field = modality === "survey" ? "attribution.via" : "attribution.speaker";
      yield { kind: "fact", id, message: `Say whose ${modality} it is in ${field}, or make it “reported”.` };
    }
  },
};
