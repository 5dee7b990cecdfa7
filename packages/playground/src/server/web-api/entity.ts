import { refuse } from "./answer.ts";
import type { Method } from "./method.ts";
import { presentedEntity } from "./work-objects.ts";

/** What the app may say it cannot present an object for. */
const ERRORS = [
  "restricted",
  "internal_error",
  "not_found",
  "custom",
  "custom_partial_view",
  "timeout",
  "edit_error",
];

const presentDetails: Method = (args, { workspace }) => {
  const triggerId = args.required("trigger_id", "invalid_trigger_id");
  const asked =
    workspace.details().find((details) => details.triggerId === triggerId) ?? refuse("invalid_trigger_id");
  const { entity: _, error: __, ...request } = asked;
  const error = args.record("error", "invalid_arguments");
  if (error !== undefined) {
    const status = String(error["status"]);
    if (!ERRORS.includes(status)) refuse("invalid_arguments");
    workspace.setDetails({ ...request, waiting: false, error: String(error["custom_message"] ?? status) });
    return {};
  }
  const read = presentedEntity.safeParse(args.record("metadata", "invalid_metadata"));
  if (!read.success) {
    return refuse(
      "invalid_metadata",
      read.error.issues.map(({ path, message }) => `${message} [json-pointer:/metadata/${path.join("/")}]`),
    );
  }
  if (read.data.external_ref.id !== asked.externalId) refuse("entity_metadata_does_not_match_trigger");
  workspace.setDetails({ ...request, waiting: false, entity: read.data });
  return {};
};

export const entityMethods: Record<string, Method> = { "entity.presentDetails": presentDetails };
