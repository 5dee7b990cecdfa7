import * as z from "zod";
import { absent } from "./absent.ts";
import { Evidence } from "./evidence.ts";
import { FactId, Id } from "./id.ts";
import { Localized } from "./localized.ts";
import { Time } from "./time.ts";
import { Value } from "./value.ts";

/** What kind of saying a fact is; anything but `reported` must show when it is displayed. */
export const Modality = z
  .enum(
    ["reported", "planned", "forecast", "opinion", "recommendation", "survey"],
    absent('add modality: "reported", or what else the source makes of it'),
  )
  .meta({ id: "Modality" });
export type Modality = z.infer<typeof Modality>;

/** Who said a fact, and what it was quoted from. */
export const Attribution = z
  .strictObject(
    {
      speaker: Id.optional().meta({ description: "Who said it." }),
      via: Id.optional().meta({ description: "The report, survey or list it was quoted from." }),
    },
    absent("add attribution: {}, which will do where the source says it in its own voice"),
  )
  .readonly()
  .meta({ id: "Attribution" });

/** One typed value with its statement in every language and the places that prove it. */
export const Fact = z
  .strictObject({
    id: FactId,
    subject: Id.meta({ description: "Who or what it is about." }),
    topics: z
      .array(Id, absent('add topics: ["…"], the ids of its topics, its home first'))
      .min(1)
      .readonly()
      .meta({ description: "The first one is home." }),
    value: Value,
    time: Time.optional(),
    modality: Modality,
    attribution: Attribution,
    label: Localized.meta({ description: "Name of the property, such as “Total funding”." }),
    aliases: z
      .array(z.string().min(1))
      .readonly()
      .optional()
      .meta({ description: "Other words people use for this property, in any script." }),
    mentions: z
      .array(Id)
      .readonly()
      .optional()
      .meta({ description: "Other entities that the statement is about." }),
    statement: Localized.meta({
      description: "One sentence in our own words, with number, unit and qualifier.",
    }),
    evidence: z
      .array(Evidence, absent("add evidence: [ … ], as evidenceOf makes it from the source's text"))
      .min(1)
      .readonly(),
    revision: z
      .int(absent("add revision: 1, which will do until value or wording is corrected"))
      .min(1)
      .meta({ description: "Grows when value or wording is corrected." }),
    supersedes: FactId.optional().meta({ description: "The older figure that this one replaces." }),
  })
  .readonly()
  .meta({ id: "Fact" });
export type Fact = z.infer<typeof Fact>;

/** A fact as an author writes it: everything but the evidence, which a script computes. */
export type AuthoredFact = Omit<Fact, "evidence">;
