import type { PlaygroundMessage, PlaygroundUser } from "../../protocol.ts";
import type { UnfurledEntity } from "../web-api/work-objects.ts";
import { PageActionError } from "./action-error.ts";
import type { PageContext } from "./context.ts";

type Preview = { entity?: UnfurledEntity };

/**
 * Opens the details of the Work Object under a link in a message: what the preview shows stands there until the app,
 * which hears of it, presents them for this person. An app that did not subscribe hears nothing.
 */
export async function openDetails(
  url: string,
  user: PlaygroundUser,
  message: PlaygroundMessage,
  { dispatch: { workspace }, sendEvent, subscriptions }: PageContext,
): Promise<void> {
  const previews = (message.attachments ?? []) as Preview[];
  const entity = previews.find((preview) => preview.entity?.app_unfurl_url === url)?.entity;
  if (entity === undefined) throw new PageActionError("entity_not_found", "This preview is no longer there.");
  const triggerId = workspace.triggers.issue({ userId: user.id });
  const waiting = subscriptions.has("entity_details_requested");
  workspace.setDetails({ userId: user.id, triggerId, externalId: entity.external_ref.id, waiting, entity });
  if (!waiting) return;
  void sendEvent({
    type: "entity_details_requested",
    user: user.id,
    external_ref: entity.external_ref,
    entity_url: entity.url,
    link: { url: entity.url, domain: new URL(entity.url).hostname },
    app_unfurl_url: entity.app_unfurl_url,
    trigger_id: triggerId,
    user_locale: user.locale,
    channel: message.channel,
    message_ts: message.ts,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    event_ts: workspace.nextTs(),
  });
}
