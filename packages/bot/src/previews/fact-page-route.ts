import { createHash } from "node:crypto";
import { LANGS, type Lang } from "@hk-ai/sdk";
import type { CustomRoute } from "@slack/bolt";
import type { Facts } from "../commands/command.ts";
import { langOfLocale } from "../slack/locale.ts";
import { FACTS_PATH } from "./fact-link.ts";
import { factPage, noFactPage } from "./fact-page.ts";

/** The language that an address names, else the first that the browser asks for and that is spoken here. */
function langOf(url: string, acceptLanguage = ""): Lang {
  const wanted = new URL(url, "http://localhost").searchParams.get("lang");
  const asked = acceptLanguage.split(",").map((tag) => tag.split(";", 1)[0]?.trim());
  return (
    LANGS.find((lang) => lang === wanted) ??
    asked.map(langOfLocale).find((lang) => lang !== undefined) ??
    "en"
  );
}

/** `GET /facts/<id>`: the page that a link to a fact leads to. */
export function factPageRoute(facts: Facts): CustomRoute {
  return {
    path: `${FACTS_PATH}:id`,
    method: ["GET", "HEAD"],
    handler(request, response) {
      const { id = "" } = (request as typeof request & { params?: Record<string, string> }).params ?? {};
      const lang = langOf(request.url ?? "/", request.headers["accept-language"]);
      const known = facts.isFactId(id);
      const html = known ? factPage(facts.fact(id), lang, facts) : noFactPage(lang);
      const tag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
      const unchanged = request.headers["if-none-match"] === tag;
      response.writeHead(known ? (unchanged ? 304 : 200) : 404, {
        "content-type": "text/html; charset=utf-8",
        "content-language": lang,
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        vary: "accept-language",
        etag: tag,
        "cache-control": "no-cache",
      });
      response.end(unchanged || request.method === "HEAD" ? undefined : html);
    },
  };
}
