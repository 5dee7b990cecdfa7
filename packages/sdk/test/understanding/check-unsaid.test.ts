import { hkAi } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";

describe("what an open claim says that the source does not", () => {
  it.each([
    ["Cyberport's supercomputing centre runs on solar power", "“solar”"],
    ["Manulife will launch its AI tool in Japan next", "“Japan”"],
    ["The China Conference drew over 2,000 attendees", "“2,000”"],
    ["OASES has attracted more than 120 companies, about 40% of them in AI.", "“40% of them”"],
    ["Jeanne Lim 之前喺Google做", "「Google」"],
    ["李家超下個月去歐洲招商", "「歐洲」"],
    ["beingAI的总部设在新加坡", "“总部设在新加坡”"],
  ])("is told of “%s”: %s", (claim, unsaid) => {
    const { verdict, explanation, facts } = hkAi.check(claim);
    expect(verdict).toBe("not-enough-info");
    expect(explanation).toContain(unsaid);
    expect(explanation).toContain(facts[0]?.statement[hkAi.check(claim).lang]);
  });

  it("is told of two things", () => {
    const { explanation } = hkAi.check(
      "Over two thousand people paid 300 dollars for a China Conference ticket",
    );
    expect(explanation).toMatch(/does not mention “[^”]+” or “[^”]+” here/);
  });

  it("leaves out a name that the source speaks of elsewhere", () => {
    const { verdict, explanation } = hkAi.check("CCID 會同 Cyberport sign MOU");
    expect(verdict).toBe("not-enough-info");
    expect(explanation).not.toContain("“CCID”");
  });

  it("is not told of a claim that it is nearly the whole of, nor of one that is decided", () => {
    expect(hkAi.check("The moon is made of cheese").explanation).not.toContain("does not mention");
    expect(hkAi.check("Cyberport's supercomputing centre is over 90% used").explanation).not.toContain(
      "does not mention",
    );
  });
});
