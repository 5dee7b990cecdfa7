import type { EntityType } from "../../src/model/entity.ts";
import type { Rule } from "../rule.ts";

const SPEAKERS: ReadonlySet<EntityType> = new Set(["person", "organization", "group"]);

/** Whoever is quoted is somebody: a person with a role, a body or a group. */
export const speakersHaveRoles: Rule = {
  name: "speakers-have-roles",
  description: "Each person who says something has a role, and only people, bodies and groups speak.",
  *check(pack) {
    const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
    const reported = new Set<string>();
    for (const { id, attribution } of pack.facts) {
      const speaker = attribution.speaker === undefined ? undefined : entities.get(attribution.speaker);
      if (speaker === undefined) continue;
      if (speaker.type === "person") {
        if ((speaker.roles ?? []).length > 0 || reported.has(speaker.id)) continue;
        reported.add(speaker.id);
        yield {
          kind: "entity",
          id: speaker.id,
          message: `Give ${speaker.name.en} a role: “${id}” quotes them.`,
        };
      } else if (!SPEAKERS.has(speaker.type)) {
        const message = `Name the person, body or group that said it, and put ${speaker.id} (${speaker.type}) in attribution.via.`;
        yield { kind: "fact", id, message };
      }
    }
  },
};
