/**
 * The fact model as zod schemas, for checking a pack of facts at run time.
 *
 * @module
 */
export { Dataset, License } from "./model/dataset.ts";
export { Edtf } from "./model/edtf.ts";
export { Entity, EntityType, Role } from "./model/entity.ts";
export { Evidence } from "./model/evidence.ts";
export { Attribution, Fact, Modality } from "./model/fact.ts";
export { FactId, Id } from "./model/id.ts";
export { Lang, Localized } from "./model/localized.ts";
export { Pack } from "./model/pack.ts";
export { Source } from "./model/source.ts";
export { Time } from "./model/time.ts";
export { Topic } from "./model/topic.ts";
export { Unit } from "./model/unit.ts";
export { Currency, Qualifier, Status, Value } from "./model/value.ts";
