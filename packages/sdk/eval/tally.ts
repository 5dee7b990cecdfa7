/** Counts of right and all, by group. */
export interface Tally {
  add(group: string, right: boolean): void;
  get(group: string): readonly [right: number, total: number];
  groups(prefix: string): [string, readonly [number, number]][];
}

export function createTally(): Tally {
  const counts = new Map<string, [number, number]>();
  return {
    add(group, right) {
      const count = counts.get(group) ?? [0, 0];
      counts.set(group, [count[0] + (right ? 1 : 0), count[1] + 1]);
    },
    get: (group) => counts.get(group) ?? [0, 0],
    groups: (prefix) =>
      [...counts]
        .filter(([group]) => group.startsWith(prefix))
        .map(([group, count]): [string, readonly [number, number]] => [group.slice(prefix.length), count])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
