import { app, team } from "./people.ts";
import type { OpenView } from "./views.ts";

/** A view as Slack shows it to the app, with the answers of its inputs. */
export function slackView({ view, ...open }: OpenView): Record<string, unknown> {
  return {
    id: open.id,
    team_id: team.id,
    type: open.type,
    blocks: view["blocks"],
    private_metadata: view["private_metadata"] ?? "",
    callback_id: view["callback_id"] ?? "",
    state: { values: open.state },
    hash: open.hash,
    title: view["title"] ?? { type: "plain_text", text: "View Title", emoji: true },
    clear_on_close: view["clear_on_close"] ?? false,
    notify_on_close: view["notify_on_close"] ?? false,
    close: view["close"] ?? null,
    submit: view["submit"] ?? null,
    previous_view_id: open.previousId ?? null,
    root_view_id: open.rootId,
    app_id: app.id,
    external_id: view["external_id"] ?? "",
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}
