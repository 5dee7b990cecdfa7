import type { Facts } from "../commands/command.ts";

/** Path of the page of a fact, below the public address. */
export const FACTS_PATH = "/facts/";

/** Address of a fact's page. */
export const factLink = (publicUrl: string, id: string): string =>
  `${publicUrl.replace(/\/+$/, "")}${FACTS_PATH}${encodeURIComponent(id)}`;

/** The id of the fact that an address leads to; undefined when it is not a fact's page here, or there is no such fact. */
export function linkedFact(url: string, publicUrl: string, facts: Facts): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  const home = new URL(publicUrl);
  const before = home.pathname.replace(/\/+$/, "") + FACTS_PATH;
  if (origin !== home.origin || !pathname.startsWith(before)) return undefined;
  const id = decoded(pathname.slice(before.length));
  return id !== undefined && facts.isFactId(id) ? id : undefined;
}

/** Undoes percent signs; undefined where they are broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
