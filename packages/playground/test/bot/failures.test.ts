import { describe, expect, it, vi } from "vitest";
import type { PlaygroundServerOptions } from "../../src/server/index.ts";
import { openHome, pressIn, submit, texts } from "./views.ts";
import { EMILY, KAYAN, startBot } from "./visitor.ts";

/** Lets the first call of a method through, and fails those after it. */
const failingAfterFirst = (failing: string): NonNullable<PlaygroundServerOptions["wrapWebApi"]> => {
  let seen = 0;
  return (next) => async (method, args) => {
    if (method !== failing || seen++ === 0) return next(method, args);
    return { status: 200, body: { ok: false, error: "fatal_error" } };
  };
};

describe("what fails on our side", () => {
  it("on the Home tab is told over it in the language chosen there, with an id that the log carries", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const visit = await startBot({ wrapWebApi: failingAfterFirst("views.publish") });
    const home = await openHome(visit);
    await pressIn(visit, home, "home-language", {
      type: "static_select",
      selected_option: { value: "zh-Hans" },
    });
    const said = texts(visit.modal()?.view).join("\n");
    const id = /请将此编号告诉管理员：([0-9a-f]{8})/.exec(said)?.[1] ?? "none";
    expect(JSON.stringify(log.mock.calls)).toContain(`failure ${id}`);
    log.mockRestore();
  });

  it("in a form is told over it, and the form stays", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const visit = await startBot();
    const { views } = visit.playground.slack.workspace;
    const plain = (text: string) => ({ type: "plain_text", text });
    const old = {
      type: "modal",
      callback_id: "report_fact",
      private_metadata: "",
      title: plain("Old"),
      blocks: [],
    };
    const form = views.open(KAYAN, old);
    await submit(visit, form, {});
    expect(texts(visit.modal(KAYAN)?.view).join("\n")).toContain("請將此編號告訴管理員");
    expect(views.all().map(({ id }) => id)).toContain(form.id);
    expect(visit.modal(EMILY)).toBeUndefined();
    log.mockRestore();
  });
});
