/** What the Web API answers: HTTP status, headers beside the content type, and a JSON body. */
export interface WebApiAnswer {
  status: number;
  headers?: Record<string, string>;
  body: Record<string, unknown>;
  /** Cut the connection instead of answering; for fault injection. */
  drop?: true;
}

/** The whole Web API as one function: a method such as "chat.postMessage" and its arguments, token included. */
export type WebApiHandler = (method: string, args: Record<string, unknown>) => Promise<WebApiAnswer>;

/** Carries a refusal in Slack's words, such as "channel_not_found", out of a method. */
export class WebApiRefusal extends Error {
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, details: readonly string[] = []) {
    super(`Slack refuses the call: ${[code, ...details].join("; ")}`);
    this.name = "WebApiRefusal";
    this.code = code;
    this.details = details;
  }
}

/** Tells a {@link WebApiRefusal} from other errors. */
export const isWebApiRefusal = (error: unknown): error is WebApiRefusal => error instanceof WebApiRefusal;

/** Stops the method with one of Slack's error codes. */
export function refuse(code: string, details: readonly string[] = []): never {
  throw new WebApiRefusal(code, details);
}
