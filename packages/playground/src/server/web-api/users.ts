import { slackUser } from "../workspace/slack-user.ts";
import { refuse } from "./answer.ts";
import type { Method } from "./method.ts";
import { page } from "./page.ts";

const info: Method = (args, { workspace }) => {
  const user = workspace.user(args.required("user", "user_not_found")) ?? refuse("user_not_found");
  return {
    user: slackUser(user, { includeLocale: args.flag("include_locale"), now: workspace.clock.now() }),
  };
};

const list: Method = (args, { workspace }) => {
  const { items, next } = page(workspace.users, args, args.limit(1000, 1000));
  const options = { includeLocale: args.flag("include_locale"), now: workspace.clock.now() };
  return {
    members: items.map((user) => slackUser(user, options)),
    cache_ts: Math.floor(workspace.clock.now().getTime() / 1000),
    response_metadata: { next_cursor: next },
  };
};

export const usersMethods: Record<string, Method> = { "users.info": info, "users.list": list };
