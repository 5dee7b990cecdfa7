import { expect, it } from "vitest";
import { sampleWorkspace } from "../test/sample-workspace.ts";
import { firstRoom } from "./room.ts";

it("opens the channel of a permalink, otherwise the first one", () => {
  const workspace = sampleWorkspace();
  expect(firstRoom(workspace, "/archives/C2/p1783904400000100")).toEqual({ kind: "channel", id: "C2" });
  expect(firstRoom(workspace, "/archives/C9/p1")).toEqual({ kind: "channel", id: "C1" });
  expect(firstRoom(workspace, "/")).toEqual({ kind: "channel", id: "C1" });
  expect(firstRoom({ channels: [] }, "/")).toEqual({ kind: "home" });
});
