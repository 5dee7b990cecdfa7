import * as z from "zod";

const KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** A kebab-case identifier, stable for ever. */
export const Id = z
  .string()
  .regex(new RegExp(`^${KEBAB}$`), "use lower-case words joined by hyphens, such as ai-subsidy-scheme")
  .meta({ id: "Id" });

/** A fact's identifier: `<subject>.<property>`, both kebab-case. */
export const FactId = z
  .string()
  .regex(
    new RegExp(`^${KEBAB}\\.${KEBAB}$`),
    "use <subject>.<property> in lower case, such as ai-subsidy-scheme.funding",
  )
  .meta({ id: "FactId" });
