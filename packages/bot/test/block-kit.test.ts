import { describe, expect, it } from "vitest";
import {
  type InvalidBlocksError,
  isInvalidBlocksError,
} from "../src/slack/block-kit/invalid-blocks-error.ts";
import type { Surface } from "../src/slack/block-kit/surfaces.ts";
import { blockProblems, validBlocks } from "../src/slack/block-kit/validate.ts";

const x = (length: number) => "x".repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const plain = (length: number) => ({ type: "plain_text", text: x(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: x(length) });
const url = (length: number) => `https://e.example/${x(length - "https://e.example/".length)}`;

const divider = { type: "divider" };
const section = (change: object = {}) => ({ type: "section", text: mrkdwn(1), ...change });
const button = (change: object = {}) => ({ type: "button", action_id: "a", text: plain(1), ...change });
const actions = (...elements: object[]) => ({ type: "actions", elements });
const option = (change: object = {}) => ({ text: plain(1), value: "v", ...change });
const select = (change: object = {}) => ({
  type: "static_select",
  action_id: "a",
  options: [option()],
  ...change,
});
const confirm = (change: object = {}) => ({
  title: plain(1),
  text: mrkdwn(1),
  confirm: plain(1),
  deny: plain(1),
  ...change,
});
const card = (change: object = {}) => ({ type: "card", title: mrkdwn(1), ...change });
const image = (change: object = {}) => ({ type: "image", image_url: url(30), alt_text: "a", ...change });
const textInput = (change: object = {}) => ({ type: "plain_text_input", action_id: "a", ...change });
const input = (change: object = {}) => ({ type: "input", label: plain(1), element: textInput(), ...change });
const row = (cells: number) => times(cells, () => ({ type: "raw_text", text: "c" }));
const table = (rows: object[][]) => ({ type: "table", rows });

const message = (...blocks: object[]) => ({ text: "t", blocks });
const modal = (change: object = {}) => ({
  type: "modal",
  title: plain(1),
  submit: plain(1),
  blocks: [divider],
  ...change,
});
const home = (blocks: object[]) => ({ type: "home", blocks });

const problems = (payload: object): string[] => {
  const surface = "type" in payload ? (payload.type as Surface) : "message";
  return blockProblems(surface, payload);
};

describe("each of Slack's limits holds at its value, and not one above", () => {
  it.each<[limit: string, max: number, of: (size: number) => object]>([
    ["blocks in a message", 50, (n) => message(...times(n, () => divider))],
    ["blocks in a modal", 100, (n) => modal({ blocks: times(n, () => divider) })],
    ["blocks in a Home tab", 100, (n) => home(times(n, () => divider))],
    ["fallback text", 40_000, (n) => ({ text: x(n), blocks: [divider] })],
    ["block_id", 255, (n) => message({ ...divider, block_id: x(n) })],
    ["header", 150, (n) => message({ type: "header", text: plain(n) })],
    ["section text", 3000, (n) => message(section({ text: mrkdwn(n) }))],
    ["section field", 2000, (n) => message(section({ fields: [mrkdwn(n)] }))],
    ["section fields", 10, (n) => message(section({ fields: times(n, () => mrkdwn(1)) }))],
    ["context elements", 10, (n) => message({ type: "context", elements: times(n, () => mrkdwn(1)) })],
    ["actions elements", 25, (n) => message(actions(...times(n, (i) => button({ action_id: `a${i}` }))))],
    ["action_id", 255, (n) => message(actions(button({ action_id: x(n) })))],
    ["button text", 75, (n) => message(actions(button({ text: plain(n) })))],
    ["button value", 2000, (n) => message(actions(button({ value: x(n) })))],
    ["button url", 3000, (n) => message(actions(button({ url: url(n) })))],
    ["button accessibility label", 75, (n) => message(actions(button({ accessibility_label: x(n) })))],
    ["confirm title", 100, (n) => message(actions(button({ confirm: confirm({ title: plain(n) }) })))],
    ["confirm text", 300, (n) => message(actions(button({ confirm: confirm({ text: mrkdwn(n) }) })))],
    ["confirm button", 30, (n) => message(actions(button({ confirm: confirm({ confirm: plain(n) }) })))],
    ["deny button", 30, (n) => message(actions(button({ confirm: confirm({ deny: plain(n) }) })))],
    ["select options", 100, (n) => message(actions(select({ options: times(n, () => option()) })))],
    ["option text", 75, (n) => message(actions(select({ options: [option({ text: plain(n) })] })))],
    ["option value", 150, (n) => message(actions(select({ options: [option({ value: x(n) })] })))],
    [
      "option description",
      75,
      (n) => message(actions(select({ options: [option({ description: plain(n) })] }))),
    ],
    ["select placeholder", 150, (n) => message(actions(select({ placeholder: plain(n) })))],
    [
      "option group label",
      75,
      (n) =>
        message(
          actions({
            type: "static_select",
            action_id: "a",
            option_groups: [{ label: plain(n), options: [option()] }],
          }),
        ),
    ],
    [
      "option groups",
      100,
      (n) =>
        message(
          actions({
            type: "static_select",
            action_id: "a",
            option_groups: times(n, () => ({ label: plain(1), options: [option()] })),
          }),
        ),
    ],
    [
      "overflow options",
      5,
      (n) => message(actions({ type: "overflow", action_id: "a", options: times(n, () => option()) })),
    ],
    [
      "radio buttons",
      10,
      (n) => message(actions({ type: "radio_buttons", action_id: "a", options: times(n, () => option()) })),
    ],
    [
      "checkboxes",
      10,
      (n) => message(actions({ type: "checkboxes", action_id: "a", options: times(n, () => option()) })),
    ],
    ["image url", 3000, (n) => message(image({ image_url: url(n) }))],
    ["image alt text", 2000, (n) => message(image({ alt_text: x(n) }))],
    ["image title", 2000, (n) => message(image({ title: plain(n) }))],
    ["markdown", 12_000, (n) => message({ type: "markdown", text: x(n) })],
    [
      "markdown in all",
      12_000,
      (n) => message({ type: "markdown", text: x(6000) }, { type: "markdown", text: x(n - 6000) }),
    ],
    ["card title", 150, (n) => message(card({ title: mrkdwn(n) }))],
    ["card body", 200, (n) => message(card({ body: mrkdwn(n) }))],
    ["card buttons", 3, (n) => message(card({ actions: times(n, (i) => button({ action_id: `a${i}` })) }))],
    ["cards in a carousel", 10, (n) => message({ type: "carousel", elements: times(n, () => card()) })],
    ["table rows", 100, (n) => message(table(times(n, () => row(1))))],
    ["table cells", 20, (n) => message(table([row(n)]))],
    ["tables in a message", 1, (n) => message(...times(n, () => table([row(1)])))],
    [
      "context actions",
      5,
      (n) =>
        message({
          type: "context_actions",
          elements: times(n, (i) => ({
            type: "icon_button",
            icon: "trash",
            text: plain(1),
            action_id: `a${i}`,
          })),
        }),
    ],
    ["modal title", 24, (n) => modal({ title: plain(n) })],
    ["modal submit", 24, (n) => modal({ submit: plain(n) })],
    ["modal close", 24, (n) => modal({ close: plain(n) })],
    ["private_metadata", 3000, (n) => modal({ private_metadata: x(n) })],
    ["callback_id", 255, (n) => modal({ callback_id: x(n) })],
    ["external_id", 255, (n) => modal({ external_id: x(n) })],
    ["input label", 2000, (n) => modal({ blocks: [input({ label: plain(n) })] })],
    ["input hint", 2000, (n) => modal({ blocks: [input({ hint: plain(n) })] })],
    [
      "input placeholder",
      150,
      (n) => modal({ blocks: [input({ element: textInput({ placeholder: plain(n) }) })] }),
    ],
    ["input max_length", 3000, (n) => modal({ blocks: [input({ element: textInput({ max_length: n }) })] })],
  ])("%s: %i", (_limit, max, of) => {
    expect(problems(of(max))).toEqual([]);
    expect(problems(of(max + 1))).not.toEqual([]);
  });
});

describe("what Slack refuses whatever its size", () => {
  it.each<[rule: string, payload: object, where: RegExp]>([
    ["an input in a message", message(input()), /blocks\.0\.type: a input block is not shown in a message/],
    ["a card in a modal", modal({ blocks: [card()] }), /card/],
    ["a table in a modal", modal({ blocks: [table([row(1)])] }), /table/],
    ["a markdown block in a Home tab", home([{ type: "markdown", text: "x" }]), /markdown/],
    [
      "two blocks with one block_id",
      message({ ...divider, block_id: "b" }, { ...divider, block_id: "b" }),
      /block_id must be unique/,
    ],
    ["two buttons with one action_id", message(actions(button(), button())), /action_id must be unique/],
    ["a block that does not exist", message({ type: "sparkles" }), /blocks\.0/],
    ["a field that does not exist", message(section({ colour: "red" })), /colour/],
    ["a section with nothing in it", message({ type: "section" }), /text or fields/],
    ["an empty text", message(section({ text: mrkdwn(0) })), /blocks\.0\.text\.text/],
    ["an empty header", message({ type: "header", text: plain(0) }), /text/],
    ["mrkdwn in a header", message({ type: "header", text: mrkdwn(1) }), /header|text/],
    ["mrkdwn on a button", message(actions(button({ text: mrkdwn(1) }))), /text/],
    ["actions without elements", message(actions()), /elements/],
    ["a select without options", message(actions({ type: "static_select", action_id: "a" })), /options/],
    [
      "a select with options and option groups",
      message(actions(select({ option_groups: [{ label: plain(1), options: [option()] }] }))),
      /options/,
    ],
    ["a card with nothing in it", message({ type: "card" }), /card/],
    ["a table with rows of different width", message(table([row(1), row(2)])), /same number of cells/],
    ["a message without blocks", { text: "t", blocks: [] }, /blocks/],
    ["a message without fallback text", { text: "", blocks: [divider] }, /text/],
    ["a modal with an input and no submit", { type: "modal", title: plain(1), blocks: [input()] }, /submit/],
    ["a modal without a title", { type: "modal", blocks: [divider] }, /title/],
    ["a button with a link that is none", message(actions(button({ url: "not a link" }))), /url/],
    ["a style that does not exist", message(actions(button({ style: "fancy" }))), /style/],
  ])("%s", (_rule, payload, where) => {
    expect(problems(payload).join("\n")).toMatch(where);
  });
});

describe("validBlocks", () => {
  it("passes a payload through as it is", () => {
    const payload = message(divider);
    expect(validBlocks("message", payload)).toBe(payload);
  });

  it("throws an error that names every place", () => {
    const payload = message({ type: "header", text: plain(151) }, section({ text: mrkdwn(3001) }));
    let thrown: unknown;
    try {
      validBlocks("message", payload);
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidBlocksError(thrown)).toBe(true);
    expect((thrown as InvalidBlocksError).problems).toHaveLength(2);
    expect((thrown as InvalidBlocksError).message).toMatch(
      /blocks\.0\.text\.text[\s\S]*blocks\.1\.text\.text/,
    );
    expect(isInvalidBlocksError(new Error("another"))).toBe(false);
  });
});
