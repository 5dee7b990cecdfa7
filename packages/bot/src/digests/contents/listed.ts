/** The first of a list, and how many are left out. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export function listed<T>(all: readonly T[], limit: number): Listed<T> {
  return { shown: all.slice(0, limit), more: Math.max(0, all.length - limit) };
}
