import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, readWording, rowOf, STEP, writeWording } from "./wording-table.ts";

const steps = fc.integer({ min: -48, max: 48 }).map((n) => n * STEP);
const rows = fc
  .uniqueArray(
    fc.record({
      part: fc.integer({ min: 0, max: 2 ** 22 - 1 }),
      weights: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), steps), {
        minLength: 1,
        maxLength: 8,
        selector: ([column]) => column,
      }),
    }),
    { maxLength: 60, selector: ({ part }) => part },
  )
  .map((some) => some.sort((a, b) => a.part - b.part));

describe("a table of wordings", () => {
  it("reads as it was written", () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 201 }), rows, (biases, written) => {
        const table = readWording(writeWording({ biases, rows: written }));
        expect(Array.from(table.biases)).toEqual(biases);
        for (const { part, weights } of written) {
          const row = rowOf(table, part);
          expect([...entriesOf(table, row)]).toEqual(weights);
        }
      }),
    );
  });

  it("is not written of rows in another order", () => {
    const row = (part: number) => ({ part, weights: [[0, 1]] as [number, number][] });
    expect(() => writeWording({ biases: [0], rows: [row(2), row(1)] })).toThrow(RangeError);
  });

  it("has no row for a part that it does not hold", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 ** 22 - 1 }), (written, part) => {
        const table = readWording(writeWording({ biases: [0], rows: written }));
        expect(rowOf(table, part) === -1).toBe(!written.some((row) => row.part === part));
      }),
    );
  });
});
