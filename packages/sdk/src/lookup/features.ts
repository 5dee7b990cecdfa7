/** What a feature of a text is: an idea of the lexicon, something the pack names, or a plain piece of text. */
export const FeatureKind = { concept: 0, entity: 1, topic: 2, word: 3, bigram: 4 } as const;
export type FeatureKind = (typeof FeatureKind)[keyof typeof FeatureKind];

/** Numbers for features; a feature is known by its kind and a name. */
export interface Features {
  /** Number of a feature, made when it is new. */
  intern(kind: FeatureKind, name: string): number;
  /** A new feature without a name, for what is found by other means. */
  add(kind: FeatureKind): number;
  find(kind: FeatureKind, name: string): number;
  kind(feature: number): FeatureKind;
  name(feature: number): string;
  readonly size: number;
}

export function createFeatures(): Features {
  const maps = [0, 1, 2, 3, 4].map(() => new Map<string, number>());
  const kinds: FeatureKind[] = [];
  const names: string[] = [];
  return {
    intern(kind, name) {
      const map = maps[kind] as Map<string, number>;
      let id = map.get(name);
      if (id === undefined) {
        id = kinds.length;
        map.set(name, id);
        kinds.push(kind);
        names.push(name);
      }
      return id;
    },
    add(kind) {
      kinds.push(kind);
      names.push("");
      return kinds.length - 1;
    },
    find: (kind, name) => (maps[kind] as Map<string, number>).get(name) ?? -1,
    kind: (feature) => kinds[feature] as FeatureKind,
    name: (feature) => names[feature] as string,
    get size() {
      return kinds.length;
    },
  };
}
