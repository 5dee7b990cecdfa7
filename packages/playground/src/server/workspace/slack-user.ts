import type { PlaygroundUser } from "../../protocol.ts";
import { app, team } from "./people.ts";

/** A person as `users.info` shows them; Slack gives the locale only to those who ask for it. */
export function slackUser(
  user: PlaygroundUser,
  options: { includeLocale: boolean; now: Date },
): Record<string, unknown> {
  return {
    id: user.id,
    team_id: team.id,
    name: user.name,
    deleted: false,
    color: user.colour.replace("#", ""),
    real_name: user.realName,
    tz: user.tz,
    tz_label: zoneName(user.tz, "longGeneric", options.now),
    tz_offset: zoneOffsetSeconds(user.tz, options.now),
    profile: {
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.name,
      display_name_normalized: user.name,
      team: team.id,
      ...(user.isBot ? { api_app_id: app.id, bot_id: app.botId } : {}),
    },
    is_admin: user.isAdmin,
    is_owner: user.isAdmin,
    is_primary_owner: user.isAdmin,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    ...(options.includeLocale ? { locale: user.locale } : {}),
  };
}

function zoneName(timeZone: string, timeZoneName: "longGeneric" | "longOffset", now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName }).formatToParts(now);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

function zoneOffsetSeconds(timeZone: string, now: Date): number {
  const match = /([+-])(\d\d):(\d\d)/.exec(zoneName(timeZone, "longOffset", now));
  if (match === null) return 0; // plain "GMT"
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === "-" ? -seconds : seconds;
}
