import { app, team } from "../workspace/workspace.ts";
import type { Method } from "./method.ts";

const test: Method = (_, { workspace, url }) => ({
  url: `${url()}/`,
  team: team.name,
  user: workspace.user(app.botUserId)?.name,
  team_id: team.id,
  user_id: app.botUserId,
  bot_id: app.botId,
  app_id: app.id,
  is_enterprise_install: false,
});

export const authMethods: Record<string, Method> = { "auth.test": test };
