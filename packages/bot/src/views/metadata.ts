import type { Fact } from "@hk-ai/sdk";
import type { MessageMetadata } from "@slack/types";

/** Tells a later version of the bot which facts, in which revision, a message carries. */
export function factsMetadata(shown: readonly Fact[]): MessageMetadata {
  return {
    event_type: "hk_ai_facts",
    event_payload: { facts: shown.map(({ id, revision }) => ({ id, revision })) },
  };
}
