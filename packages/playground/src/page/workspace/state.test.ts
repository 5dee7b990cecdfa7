import { expect, it } from "vitest";
import type { PlaygroundEvent, PlaygroundMessage } from "../../protocol.ts";
import { sampleWorkspace } from "../test/sample-workspace.ts";
import { channelMessages, threadMessages, unreadCount } from "./messages.ts";
import { changeWorkspace, inspectorLimit, type Workspace } from "./state.ts";

function loaded(): Workspace {
  const state = sampleWorkspace();
  const workspace = changeWorkspace(undefined, { type: "loaded", state, at: Date.parse(state.now) - 5000 });
  if (!workspace) throw new Error("nothing was loaded");
  return workspace;
}

function after(...events: PlaygroundEvent[]): Workspace {
  return events.reduce((workspace, event) => changeWorkspace(workspace, event) ?? workspace, loaded());
}

const posted: PlaygroundMessage = { channel: "C2", ts: "1799999999.000100", user: "UBOT", text: "new" };

it("ignores events before the first state", () => {
  expect(changeWorkspace(undefined, { type: "message", message: posted })).toBeUndefined();
});

it("keeps the difference between the playground's clock and this machine's", () => {
  expect(loaded().clockOffset).toBe(5000);
});

it("counts what a person has not seen: not their own words, not before loading, not another's private message", () => {
  expect(unreadCount(loaded(), "C1", "U1")).toBe(0);
  const workspace = after(
    { type: "message", message: posted },
    { type: "message", message: { ...posted, ts: "1799999999.000200", user: "U1" } },
    { type: "message", message: { ...posted, ts: "1799999999.000300", ephemeralTo: "U2" } },
  );
  expect(unreadCount(workspace, "C2", "U1")).toBe(1);
  expect(unreadCount(workspace, "C2", "U2")).toBe(3);
  const read = changeWorkspace(workspace, { type: "read", userId: "U1", channel: "C2" });
  expect(read && unreadCount(read, "C2", "U1")).toBe(0);
  expect(read && unreadCount(read, "C2", "U2")).toBe(3);
});

it("puts a message in order once, however often it comes", () => {
  const early = { ...posted, ts: "1600000000.000100" };
  const workspace = after(
    { type: "message", message: posted },
    { type: "message", message: early },
    { type: "message", message: posted },
  );
  expect(channelMessages(workspace, "C2", "U1").map(({ ts }) => ts)).toEqual([early.ts, posted.ts]);
});

it("changes and deletes the message meant, and not another person's of the same time", () => {
  const mine = { ...posted, ephemeralTo: "U1" };
  const theirs = { ...posted, ephemeralTo: "U2" };
  const workspace = after(
    { type: "message", message: mine },
    { type: "message", message: theirs },
    { type: "message_changed", message: { ...theirs, text: "changed" } },
    { type: "message_deleted", channel: "C2", ts: posted.ts, ephemeralTo: "U1" },
  );
  expect(channelMessages(workspace, "C2", "U1")).toEqual([]);
  expect(channelMessages(workspace, "C2", "U2")).toMatchObject([{ text: "changed" }]);
});

it("keeps replies out of the channel and in their thread", () => {
  const workspace = loaded();
  const root = channelMessages(workspace, "C1", "U1").find(({ replyCount }) => replyCount);
  expect(channelMessages(workspace, "C1", "U1").some(({ text }) => text === "In the thread")).toBe(false);
  expect(threadMessages(workspace, "C1", root?.ts ?? "", "U2").map(({ text }) => text)).toEqual([
    root?.text,
    "In the thread",
  ]);
});

it("leaves an updated modal at its place in the stack and takes a closed one off", () => {
  const view = (id: string, title: string) => ({ id, type: "modal" as const, userId: "U1", view: { title } });
  const workspace = after(
    { type: "view", view: view("V1", "one") },
    { type: "view", view: view("V2", "two") },
    { type: "view", view: view("V1", "one, updated") },
  );
  expect(workspace.views.filter(({ type }) => type === "modal").map(({ view: { title } }) => title)).toEqual([
    "one, updated",
    "two",
  ]);
  expect(
    changeWorkspace(workspace, { type: "view_closed", viewId: "V2" })?.views.map(({ id }) => id),
  ).toEqual(["VH", "V1"]);
});

it("keeps the newest calls only", () => {
  const events = Array.from(
    { length: inspectorLimit + 5 },
    (_, index): PlaygroundEvent => ({
      type: "inspector",
      entry: {
        id: 100 + index,
        at: "",
        direction: "bot → slack",
        name: "auth.test",
        status: 200,
        ms: 1,
        request: {},
        response: {},
      },
    }),
  );
  const { inspector } = after(...events);
  expect(inspector).toHaveLength(inspectorLimit);
  expect(inspector.at(-1)?.id).toBe(100 + inspectorLimit + 4);
});
