/** Statuses of things that are so already: no answer to “when”, and contradicted by a claim that they are ahead. */
export const DONE: ReadonlySet<string> = new Set(["operating", "approved", "held", "occupied", "announced"]);
