import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

describe("what there is too little of", () => {
  it.each([
    "孟德斯認為缺乏互信是中美關係的核心問題",
    "孟德斯認為中美欠缺互信",
    "孟德斯认为中美缺乏互信",
    "中美缺乏互信，孟德斯表示需要搭建互信橋樑",
    "Without mutual trust, US-China ties will stay constrained, in Mendez's eyes.",
  ])("is denied by nobody who says so in other words: %s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("supported");
  });

  it("is not too much of it", () => {
    expect(hkAi.check("孟德斯認為中美關係的核心問題是互信過多").verdict).not.toBe("supported");
  });

  it("in any pack", () => {
    const verdictOn = verdictsOn(
      fact(
        "lantern-museum.guides",
        { kind: "text" },
        "The Lantern Museum lacks trained guides.",
        "燈籠博物館缺乏受過訓練的導賞員。",
      ),
    );
    expect(verdictOn("There are no trained guides at the Lantern Museum")).not.toBe("refuted");
    expect(verdictOn("燈籠博物館欠缺受過訓練的導賞員")).toBe("supported");
    expect(verdictOn("The Lantern Museum has plenty of trained guides")).not.toBe("supported");
  });
});
