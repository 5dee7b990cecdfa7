/** Who may do a thing in a workspace or a channel. */
export type Who = "everyone" | "admins";

/** Every {@link Who}, widest first: that is what holds where nothing is chosen. */
export const WHO = ["everyone", "admins"] as const satisfies readonly Who[];

/** Reads a stored value; undefined when nothing has been chosen. */
export function readWho(value: string | null | undefined): Who | undefined {
  return WHO.find((who) => who === value);
}
