import * as z from "zod";

/** Under which licence a set of facts may be used. */
export const License = z
  .strictObject({
    name: z.string().min(1).meta({ description: "Its SPDX identifier, such as CC-BY-4.0." }),
    title: z.string().min(1).optional(),
    url: z.string().regex(/^https?:\/\/\S+$/, "use the web address of the licence, such as https://…"),
  })
  .readonly()
  .meta({ id: "License" });
export type License = z.infer<typeof License>;

/** What a set of facts is called and how it may be used, as exports say it; a pack without it says nothing. */
export const Dataset = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9._/-]+$/, "use lower-case letters, digits and . _ / - only, such as ferry-facts")
      .optional()
      .meta({ description: "Name in a Data Package." }),
    iri: z
      .string()
      .regex(/^\S+[:/#]$/, "end the base with : or / or #, such as https://example.org/facts/")
      .optional()
      .meta({ description: "Base of the names of things in JSON-LD and Web Annotations." }),
    license: License.optional(),
  })
  .readonly()
  .meta({ id: "Dataset" });
export type Dataset = z.infer<typeof Dataset>;
