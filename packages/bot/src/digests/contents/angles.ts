import type { Fact } from "@hk-ai/sdk";

/** Sides from which a digest looks at its topics, one at a time; a sentence of the bot's names each. */
export const ANGLES = ["money", "numbers", "places", "plans", "views", "record"] as const;
export type Angle = (typeof ANGLES)[number];

/** The one angle that a fact belongs to: what kind of saying it is goes before what kind of value it holds. */
export function angleOf(fact: Fact): Angle {
  if (fact.modality === "planned") return "plans";
  // What a survey counted is a number like others; what it merely says is a view.
  const counted = fact.modality === "survey" && "amount" in fact.value;
  if (fact.modality !== "reported" && !counted) return "views";
  switch (fact.value.kind) {
    case "money":
      return "money";
    case "count":
    case "percent":
    case "duration":
      return "numbers";
    case "rank":
      return "places";
    default:
      return "record";
  }
}
