/** Whether something is about one of the topics; an empty list stands for all. */
export function aboutAny(
  topics: readonly string[],
): (thing: { readonly topics: readonly string[] }) => boolean {
  if (topics.length === 0) return () => true;
  const wanted = new Set(topics);
  return (thing) => thing.topics.some((topic) => wanted.has(topic));
}
