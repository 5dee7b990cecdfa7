import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { createTerms, definePhrase } from "./terms.ts";
import { cut } from "./units.ts";

describe("createTerms", () => {
  it("tells names apart that are alike for however long", () => {
    const terms = createTerms();
    const alike = "委員會轄下的".repeat(30);
    const [one, other] = [definePhrase(terms, `${alike}甲組`), definePhrase(terms, `${alike}乙組`)];
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
    expect(definePhrase(terms, `${alike}甲組`)).toBe(one);
  });

  it("finds a term behind whatever length a text takes when it is folded", () => {
    const terms = createTerms();
    definePhrase(terms, "cyberport");
    // A fraction is two numbers, and ㍿ four characters.
    const { units, segmenter, vocabulary } = terms;
    cut(fold(`${"½".repeat(5000)}${"㍿".repeat(4991)}cyberport`), units, vocabulary, false);
    const cuts = segmenter.segment(units);
    expect(units.length).toBe(2 * 5000 + 4 * 4991 + 1);
    expect(cuts.terms[cuts.length - 1]).toBe(0);
    // And is read alike when a short one comes after a long one.
    cut(fold("the Cyberport"), units, vocabulary, false);
    expect(Array.from(segmenter.segment(units).terms.subarray(0, 2))).toEqual([-1, 0]);
  });

  it("reads nothing out of a phrase of signs alone", () => {
    expect(definePhrase(createTerms(), "…")).toBeUndefined();
  });
});
