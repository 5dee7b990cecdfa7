import { expect, it } from "vitest";
import { compareCells } from "./table-cells.ts";

it("sorts numbers by value and text with its numbers in order", () => {
  const number = (value: number) => ({ type: "raw_number", value, text: `${value} items` });
  expect([number(30), number(4), number(100)].toSorted(compareCells).map(({ value }) => value)).toEqual([
    4, 30, 100,
  ]);
  const text = (words: string) => ({ type: "raw_text", text: words });
  expect([text("item 10"), text("item 9")].toSorted(compareCells)).toEqual([text("item 9"), text("item 10")]);
});
