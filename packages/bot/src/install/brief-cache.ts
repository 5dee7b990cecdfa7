import { LRUCache } from "lru-cache";

/** Look-ups that are remembered for a short while. */
export interface BriefCache<V> {
  /** The remembered value, or what `load` gives; look-ups of one key at the same time share one load. */
  get(key: string, load: () => Promise<V>): Promise<V>;
  /** Forgets everything; a load that is under way is not remembered. */
  clear(): void;
}

/**
 * @param ttl - milliseconds that a value is remembered
 * @param max - values remembered at most; the least recently used goes first
 * @param now - a clock in milliseconds
 */
export function briefCache<V extends object>(
  ttl: number,
  max: number,
  now: () => number = () => performance.now(),
): BriefCache<V> {
  const known = new LRUCache<string, V>({ ttl, max, ttlResolution: 0, perf: { now } });
  let loading = new Map<string, Promise<V>>();
  return {
    get(key, load) {
      const value = known.get(key);
      if (value !== undefined) return Promise.resolve(value);
      const underWay = loading;
      const begun = underWay.get(key);
      if (begun !== undefined) return begun;
      const promise = load()
        .then((loaded) => {
          // After a clear another map is in use: what was read before it may be out of date.
          if (underWay === loading) known.set(key, loaded);
          return loaded;
        })
        .finally(() => underWay.delete(key));
      underWay.set(key, promise);
      return promise;
    },
    clear() {
      known.clear();
      loading = new Map();
    },
  };
}
