import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lang } from "@hk-ai/sdk";
import type { Installation } from "@slack/bolt";
import { langOfLocale } from "../slack/locale.ts";
import { say } from "../words/say.ts";

type AnyInstallation = Installation<"v1" | "v2", boolean>;

/** Told of an installation that is stored; answers with the number of digests that wait to be resumed. */
export type Installed = (teamId: string | undefined, enterpriseId: string | undefined) => Promise<number>;

/** The page after Slack has given the app to a workspace: back to Slack, and what was paused meanwhile. */
export function installedPage(installed: Installed) {
  return async (
    { team, enterprise, isEnterpriseInstall, appId }: AnyInstallation,
    _options: unknown,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const paused = await installed(team?.id, isEnterpriseInstall ? enterprise?.id : undefined);
    const lang = langOf(request.headers["accept-language"]);
    const slack =
      team?.id === undefined || appId === undefined
        ? "slack://open"
        : `slack://app?team=${encodeURIComponent(team.id)}&id=${encodeURIComponent(appId)}`;
    const web = `https://app.slack.com/client/${encodeURIComponent(team?.id ?? "")}`;
    const sentences = [
      say("installedDone", lang),
      ...(paused > 0 ? [say("installedPaused", lang, { count: paused })] : []),
    ];
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${paused > 0 ? "" : `<meta http-equiv="refresh" content="0; URL=${slack.replaceAll("&", "&amp;")}">\n`}<title>HK-AI</title>
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>HK-AI</h1>
${sentences.map((sentence) => `<p>${sentence}</p>`).join("\n")}
<p><a href="${slack.replaceAll("&", "&amp;")}">${say("openSlack", lang)}</a> · <a href="${web}">${say("openSlackInBrowser", lang)}</a></p>
</html>
`);
  };
}

/** The first language of a browser that the bot speaks. */
function langOf(accepted: string | undefined): Lang {
  for (const one of (accepted ?? "").split(",")) {
    const lang = langOfLocale(one.split(";")[0]?.trim());
    if (lang !== undefined) return lang;
  }
  return "en";
}
