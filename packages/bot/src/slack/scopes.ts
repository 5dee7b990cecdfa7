/** The OAuth scope that each Web API method the bot calls needs; `undefined` where Slack asks for none. */
export const METHOD_SCOPES = {
  "auth.test": undefined,
  "chat.postMessage": "chat:write",
  "users.info": "users:read",
  "views.open": undefined,
} as const satisfies Record<string, string | undefined>;

/** Scopes that features need, whatever methods are called. */
export const FEATURE_SCOPES = ["commands"] as const;

/** Exactly the bot scopes in use, in order, as the app manifest lists them. */
export const BOT_SCOPES: readonly string[] = [
  ...new Set([...FEATURE_SCOPES, ...Object.values(METHOD_SCOPES).filter((scope) => scope !== undefined)]),
].sort();
