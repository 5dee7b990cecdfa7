import { describe, expect, it } from "vitest";
import { tooOld } from "./node-version.ts";

describe("a Node that is too old", () => {
  it.each(["18.20.4", "20.20.2", "22.11.0"])("%s is told which one is needed", (version) => {
    expect(tooOld(version)).toContain(`this is Node ${version}`);
    expect(tooOld(version)).toContain("22.12");
  });

  it.each(["22.12.0", "22.13.1", "23.0.0", "24.21.0"])("%s is not", (version) => {
    expect(tooOld(version)).toBeUndefined();
  });

  it("is old by the engines of the package", async () => {
    const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
    expect(manifest.engines.node).toBe(">=22.12");
  });
});
