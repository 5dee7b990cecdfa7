import type { PlaygroundChannel, PlaygroundUser } from "../../protocol.ts";
import { app, team } from "../workspace/people.ts";
import type { DispatchContext } from "./context.ts";

/** The fields that all interaction payloads begin with. */
export function interactionBase(user: PlaygroundUser, context: DispatchContext): Record<string, unknown> {
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
    team: { id: team.id, domain: team.domain },
    api_app_id: app.id,
    token: context.verificationToken,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A conversation as payloads name it. */
export const payloadChannel = (channel: PlaygroundChannel) => ({
  id: channel.id,
  name: channel.kind === "im" ? "directmessage" : channel.name,
});
