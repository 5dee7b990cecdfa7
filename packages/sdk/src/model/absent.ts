/** What to say of a field that is missing: what will do. Of one that is there and wrong, the schema's own words say more. */
export const absent = (advice: string) => ({
  error: ({ input }: { readonly input?: unknown }): string | undefined =>
    input === undefined ? advice : undefined,
});
