import type { Migration } from "kysely/migration";
import { channelSetting } from "./0001-channel-setting.ts";
import { settings } from "./0002-settings.ts";
import { report } from "./0003-report.ts";
import { feedbackVote } from "./0004-feedback-vote.ts";
import { auditLog } from "./0005-audit-log.ts";
import { installation } from "./0006-installation.ts";
import { digest } from "./0007-digest.ts";
import { userSetting } from "./0008-user-setting.ts";
import { digestRunIndexes } from "./0009-digest-run-indexes.ts";
import { digestOnce } from "./0010-digest-once.ts";
import { reportAnswer } from "./0011-report-answer.ts";

/**
 * Every migration under the name it is recorded by, in the order in which they run.
 *
 * They go forward only, and one that has been released is never changed.
 */
export const migrations: Record<string, Migration> = {
  "0001-channel-setting": channelSetting,
  "0002-settings": settings,
  "0003-report": report,
  "0004-feedback-vote": feedbackVote,
  "0005-audit-log": auditLog,
  "0006-installation": installation,
  "0007-digest": digest,
  "0008-user-setting": userSetting,
  "0009-digest-run-indexes": digestRunIndexes,
  "0010-digest-once": digestOnce,
  "0011-report-answer": reportAnswer,
};
