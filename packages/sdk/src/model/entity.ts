import * as z from "zod";
import { absent } from "./absent.ts";
import { Id } from "./id.ts";
import { Localized } from "./localized.ts";

export const EntityType = z
  .enum([
    "person",
    "organization",
    "group",
    "programme",
    "product",
    "place",
    "document",
    "event",
    "ranking",
    "concept",
  ])
  .meta({ id: "EntityType" });
export type EntityType = z.infer<typeof EntityType>;

/** An office that a person holds, with the body it is held in. */
export const Role = z
  .strictObject({ title: Localized, organization: Id.optional() })
  .readonly()
  .meta({ id: "Role" });

/** Who or what facts are about. */
export const Entity = z
  .strictObject({
    id: Id,
    type: EntityType,
    name: Localized,
    aliases: z
      .array(z.string().min(1), absent("add aliases: [], with other names that people type"))
      .readonly()
      .meta({ description: "Other names people type, in any script." }),
    nameStatus: z
      .enum(
        ["confirmed", "unconfirmed", "misprint"],
        absent('add nameStatus: "confirmed", or "unconfirmed" where only the source has the English name'),
      )
      .meta({
        description:
          "Whether public sources confirm the English name; a misprint keeps the printed form and points to the likely one.",
      }),
    printed: z
      .string()
      .optional()
      .meta({ description: "The name as the source prints it, where it differs." }),
    likely: Localized.optional().meta({
      description: "For a probable misprint: the name that was probably meant.",
    }),
    roles: z.array(Role).readonly().optional(),
    partOf: Id.optional(),
  })
  .readonly()
  .meta({ id: "Entity" });
export type Entity = z.infer<typeof Entity>;
