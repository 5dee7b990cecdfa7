/** Items with a React key each: what names them, and which of those with the same name it is. */
export function withKeys<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
): { key: string; item: Item }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = name(item);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { key: `${base}#${count}`, item };
  });
}
