import type { Pack } from "../../src/model/pack.ts";
import type { Problem, Rule } from "../rule.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FACT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are kebab-case, unique, and a fact's begins with its subject. */
export const ids: Rule = {
  name: "ids",
  description: "Ids are kebab-case and unique over all kinds; a fact's id is <subject>.<property>.",
  *check(pack) {
    const seen = new Map<string, Named>();
    for (const named of everyId(pack)) {
      const { kind, id } = named;
      if (!(kind === "fact" ? FACT_ID : ID).test(id)) {
        const form =
          kind === "fact" ? "<subject>.<property>, such as ai-fund.size" : "kebab-case, such as ai-fund";
        yield { kind, id, message: `Write the id as ${form}.` };
      }
      const other = seen.get(id);
      // The topic or source about one thing may bear that thing's id, since both ids then mean it.
      if (other !== undefined && (other.kind === kind || other.name !== named.name)) {
        const message = `Choose another id: the ${other.kind} ${other.name} has this one.`;
        yield { kind, id, message };
      }
      seen.set(id, named);
    }
    for (const fact of pack.facts) {
      const [prefix = "", property = ""] = fact.id.split(".");
      if (prefix === fact.subject) continue;
      const message = `Write the id as ${fact.subject}.${property}, or change the subject to ${prefix}.`;
      yield { kind: "fact", id: fact.id, message };
    }
  },
};

interface Named extends Pick<Problem, "kind" | "id"> {
  readonly name: string;
}

function* everyId(pack: Pack): Generator<Named> {
  for (const { id, publisher } of pack.sources) yield { kind: "source", id, name: publisher.en };
  for (const { id, label } of pack.topics) yield { kind: "topic", id, name: label.en };
  for (const { id, name } of pack.entities) yield { kind: "entity", id, name: name.en };
  for (const { id, name } of pack.units) yield { kind: "unit", id, name: name.en.one };
  for (const { id, label } of pack.facts) yield { kind: "fact", id, name: label.en };
}
