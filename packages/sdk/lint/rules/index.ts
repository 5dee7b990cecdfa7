import type { Rule } from "../rule.ts";
import { edtf } from "./edtf.ts";
import { evidenceDigests } from "./evidence-digests.ts";
import { figures } from "./figures.ts";
import { ids } from "./ids.ts";
import { noDuplicates } from "./no-duplicates.ts";
import { noSourceSentences } from "./no-source-sentences.ts";
import { opinionHasSpeaker } from "./opinion-has-speaker.ts";
import { plannedHasTime } from "./planned-has-time.ts";
import { qualifiers } from "./qualifiers.ts";
import { references } from "./references.ts";
import { revision } from "./revision.ts";
import { simplified } from "./simplified.ts";
import { speakersHaveRoles } from "./speakers-have-roles.ts";
import { statementShape } from "./statement-shape.ts";
import { threeScripts } from "./three-scripts.ts";

/** Every rule, in the order in which their problems are best mended. */
export const rules: readonly Rule[] = [
  ids,
  references,
  revision,
  threeScripts,
  simplified,
  statementShape,
  figures,
  qualifiers,
  edtf,
  plannedHasTime,
  opinionHasSpeaker,
  speakersHaveRoles,
  noDuplicates,
  evidenceDigests,
  noSourceSentences,
];
