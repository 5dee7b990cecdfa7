import * as z from "zod";

const name = z.string().min(1);

const field = z.looseObject({
  key: name,
  label: name,
  type: z.enum([
    "string",
    "integer",
    "boolean",
    "array",
    "slack#/types/date",
    "slack#/types/timestamp",
    "slack#/types/image",
    "slack#/types/channel_id",
    "slack#/types/user",
    "slack#/types/entity_ref",
    "slack#/types/link",
    "slack#/types/email",
  ]),
  value: z.unknown().optional(),
  long: z.boolean().optional(),
});

const entity = z.looseObject({
  entity_type: z.enum([
    "slack#/entities/task",
    "slack#/entities/file",
    "slack#/entities/item",
    "slack#/entities/incident",
    "slack#/entities/content_item",
  ]),
  url: z.url(),
  external_ref: z.strictObject({ id: name, type: z.string().optional() }),
  entity_payload: z.looseObject({
    attributes: z.looseObject({ title: z.looseObject({ text: name }) }),
    custom_fields: z
      .array(field)
      .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "two fields have one key")
      .optional(),
    display_order: z.array(z.string()).optional(),
  }),
});

/**
 * What the local Slack asks of a Work Object, as far as Slack's guide says it.
 *
 * @see https://docs.slack.dev/messaging/work-objects-implementation
 */
export const presentedEntity = entity;

/** The same under a link: it also says which one, as it was posted. */
export const unfurledEntities = z.looseObject({
  entities: z.array(entity.extend({ app_unfurl_url: z.url() })).min(1),
});

/** A Work Object under a link, as the app gave it. */
export type UnfurledEntity = z.infer<typeof unfurledEntities>["entities"][number];
