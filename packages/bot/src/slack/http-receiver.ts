import type { IncomingMessage, ServerResponse } from "node:http";
import { type AckFn, type Context, HTTPReceiver, type HTTPReceiverOptions } from "@slack/bolt";

/** Where Bolt's context carries the HTTP response that an acknowledgement becomes; absent in Socket Mode. */
const HTTP_RESPONSE = "httpResponse";

/** Bolt's HTTP receiver, one whose acknowledgements {@link acknowledgeWith} can make of JSON that is written already. */
export function httpReceiver(options: HTTPReceiverOptions): HTTPReceiver {
  type Answerable = IncomingMessage & { [HTTP_RESPONSE]?: ServerResponse };
  const receiver = new HTTPReceiver({
    ...options,
    customPropertiesExtractor: (request: Answerable) => ({ [HTTP_RESPONSE]: request[HTTP_RESPONSE] }),
  });
  const listen = receiver.requestListener;
  receiver.requestListener = (request: Answerable, response) => {
    request[HTTP_RESPONSE] = response;
    listen(request, response);
  };
  return receiver;
}

/** Something to acknowledge with, and its JSON. */
export interface Written<T> {
  readonly value: T;
  readonly json: string;
  /** Bytes of the JSON in UTF-8. */
  readonly length: number;
}

/** Writes something to acknowledge with as JSON, once for all the times it is sent. */
export function written<T extends object>(value: T): Written<T> {
  const json = JSON.stringify(value);
  return { value, json, length: Buffer.byteLength(json) };
}

/**
 * Acknowledges with JSON that is written already: Bolt would write it anew for everybody who asks, and send it in
 * chunks because it does not count it.
 */
export async function acknowledgeWith<T extends object>(
  { ack, context }: { readonly ack: AckFn<T | string>; readonly context: Context },
  { value, json, length }: Written<T>,
): Promise<void> {
  const response = context[HTTP_RESPONSE] as ServerResponse | undefined;
  if (response === undefined) return ack(value);
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", length);
  await ack(json);
}
