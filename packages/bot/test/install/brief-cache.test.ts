import { expect, test, vi } from "vitest";
import { briefCache } from "../../src/install/brief-cache.ts";

test("a value is loaded once, and again after its time", async () => {
  let time = 5;
  const cache = briefCache<{ n: number }>(1000, 10, () => time);
  let loads = 0;
  const load = async () => {
    loads += 1;
    return { n: loads };
  };
  expect(await cache.get("a", load)).toEqual({ n: 1 });
  time += 999;
  expect(await cache.get("a", load)).toEqual({ n: 1 });
  time += 2;
  expect(await cache.get("a", load)).toEqual({ n: 2 });
  expect(await cache.get("b", load)).toEqual({ n: 3 });
});

test("look-ups at the same time share one load, and a failed one is tried again", async () => {
  const cache = briefCache<object>(1000, 10);
  const load = vi.fn(async () => {
    throw new RangeError("no");
  });
  const both = await Promise.allSettled([cache.get("a", load), cache.get("a", load)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await cache.get("a", async () => ({ fine: true }))).toEqual({ fine: true });
});

test("what was being loaded when the cache was cleared is not remembered", async () => {
  const cache = briefCache<{ n: number }>(1000, 10);
  const slow = Promise.withResolvers<{ n: number }>();
  const early = cache.get("a", () => slow.promise);
  cache.clear();
  const late = cache.get("a", async () => ({ n: 2 }));
  slow.resolve({ n: 1 });
  expect(await early).toEqual({ n: 1 });
  expect(await late).toEqual({ n: 2 });
  expect(await cache.get("a", async () => ({ n: 3 }))).toEqual({ n: 2 });
});
