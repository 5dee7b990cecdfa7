import { expect, it } from "vitest";
import type { Block } from "../blocks/block.ts";
import { sampleModal } from "../test/sample-workspace.ts";
import { actionPayload } from "./action-payload.ts";
import { selectedField } from "./choices.ts";
import { inputProblems } from "./input-problems.ts";
import { valuesOf, withValue } from "./values.ts";
import { localToInstant, toLocalMinutes } from "./zoned-time.ts";

const blocks = sampleModal["blocks"] as Block[];

it("gives state.values as Slack does, initial values included", () => {
  expect(valuesOf(blocks, {}, "C1")).toEqual({
    what: { text: { type: "plain_text_input", value: null } },
    where: { channel: { type: "conversations_select", selected_conversation: "C1" } },
    topics: { topics: { type: "multi_static_select", selected_options: [] } },
    how: {
      cadence: {
        type: "radio_buttons",
        selected_option: { value: "weekly", text: { type: "plain_text", text: "Weekly" } },
      },
    },
    when: { time: { type: "timepicker", selected_time: "09:00" } },
    from: { date: { type: "datepicker", selected_date: null } },
    also: { also: { type: "checkboxes", selected_options: [] } },
  });
});

it("keeps what was entered when the app updates the view, unless the element became another", () => {
  const edited = withValue({}, "what", "text", { type: "plain_text_input", value: "typed" });
  expect(valuesOf(blocks, edited)["what"]).toEqual(edited["what"]);
  const replaced: Block[] = [
    { type: "input", block_id: "what", element: { type: "datepicker", action_id: "text" } },
  ];
  expect(valuesOf(replaced, edited)).toEqual({ what: { text: { type: "datepicker", selected_date: null } } });
});

it("finds the elements of sections, actions, containers and cards, and holds nothing for buttons", () => {
  const select = { type: "static_select", action_id: "s" };
  const values = valuesOf(
    [
      { type: "section", block_id: "a", accessory: select },
      {
        type: "container",
        child_blocks: [
          { type: "actions", block_id: "b", elements: [select, { type: "button", action_id: "x" }] },
        ],
      },
      {
        type: "carousel",
        elements: [{ type: "card", block_id: "c", actions: [{ type: "button", action_id: "y" }] }],
      },
    ],
    {},
  );
  expect(values).toEqual({
    a: { s: { type: "static_select", selected_option: null } },
    b: { s: { type: "static_select", selected_option: null } },
  });
});

it("sends a button's press with its value, block and time", () => {
  const button = {
    type: "button",
    action_id: "share",
    value: "fund",
    style: "primary",
    text: { type: "plain_text", text: "Share" },
  };
  expect(actionPayload(button, "acts", {}, new Date(1_700_000_000_123))).toEqual({
    ...button,
    block_id: "acts",
    action_ts: "1700000000.123000",
  });
});

it("sends what was picked in the field Slack uses for it", () => {
  expect(
    [
      "static_select",
      "users_select",
      "multi_channels_select",
      "conversations_select",
      "checkboxes",
      "radio_buttons",
    ].map(selectedField),
  ).toEqual([
    "selected_option",
    "selected_user",
    "selected_channels",
    "selected_conversation",
    "selected_options",
    "selected_option",
  ]);
});

it("refuses what Slack refuses before the app sees it", () => {
  const values = valuesOf(blocks, {}, "C1");
  expect(inputProblems(blocks, values)).toEqual({ what: "Please complete this required field." });
  const short = withValue(values, "what", "text", { type: "plain_text_input", value: "ab" });
  expect(inputProblems(blocks, short)).toEqual({ what: "Please write at least 3 characters." });
  const good = withValue(values, "what", "text", { type: "plain_text_input", value: "abc" });
  expect(inputProblems(blocks, good)).toEqual({});
});

it.each([
  ["2.5", "Please enter a whole number."],
  ["11", "Please enter a number of at most 10."],
  ["x", "Please enter a number."],
  ["7", undefined],
])("checks the number %s", (value, problem) => {
  const number: Block = {
    type: "input",
    block_id: "n",
    element: { type: "number_input", action_id: "a", is_decimal_allowed: false, max_value: "10" },
  };
  expect(inputProblems([number], { n: { a: { type: "number_input", value } } })["n"]).toBe(problem);
});

it("reads and writes wall clocks of a zone, summer time included", () => {
  expect(localToInstant("2026-07-13T09:00", "Asia/Hong_Kong").toISOString()).toBe("2026-07-13T01:00:00.000Z");
  expect(localToInstant("2026-07-13T09:00", "America/New_York").toISOString()).toBe(
    "2026-07-13T13:00:00.000Z",
  );
  expect(toLocalMinutes(new Date("2026-01-13T14:00:00Z"), "America/New_York")).toBe("2026-01-13T09:00");
  expect(localToInstant("soon", "Asia/Hong_Kong").getTime()).toBeNaN();
});
