import { isWebApiRefusal, type WebApiHandler } from "./answer.ts";
import { readArguments } from "./arguments.ts";
import { assistantMethods } from "./assistant.ts";
import { authMethods } from "./auth.ts";
import { chatMethods } from "./chat.ts";
import { conversationsMethods } from "./conversations.ts";
import { entityMethods } from "./entity.ts";
import { historyMethods } from "./history.ts";
import type { Method, MethodContext } from "./method.ts";
import { reactionsMethods } from "./reactions.ts";
import { usersMethods } from "./users.ts";
import { viewsMethods } from "./views.ts";

const methods = new Map<string, Method>(
  Object.entries({
    "api.test": () => ({}),
    ...authMethods,
    ...usersMethods,
    ...conversationsMethods,
    ...historyMethods,
    ...chatMethods,
    ...viewsMethods,
    ...reactionsMethods,
    ...assistantMethods,
    ...entityMethods,
  }),
);

/** Makes the Web API: one function that a proxy can wrap, checks the token, and answers in Slack's words. */
export function createWebApi(context: MethodContext, botToken: string): WebApiHandler {
  return async (name, args) => {
    const method = methods.get(name);
    if (method === undefined) return failed("unknown_method", { req_method: name });
    if (args["token"] === undefined || args["token"] === "") return failed("not_authed");
    if (args["token"] !== botToken) return failed("invalid_auth");
    try {
      return { status: 200, body: { ok: true, ...method(readArguments(args), context) } };
    } catch (error) {
      if (!isWebApiRefusal(error)) throw error;
      return failed(
        error.code,
        error.details.length === 0 ? {} : { response_metadata: { messages: error.details } },
      );
    }
  };
}

const failed = (error: string, rest: Record<string, unknown> = {}) => ({
  status: 200,
  body: { ok: false, error, ...rest },
});
