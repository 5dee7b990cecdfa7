import type { PlaygroundMessage, PlaygroundState, PlaygroundUser } from "../../protocol.ts";

const person = (id: string, name: string, realName: string, locale: string, tz: string, colour: string) =>
  ({ id, name, realName, locale, tz, colour, isBot: false, isAdmin: id === "U1" }) satisfies PlaygroundUser;

const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const plain = (text: string) => ({ type: "plain_text", text });
const button = (action_id: string, text: string, more = {}) => ({
  type: "button",
  action_id,
  text: plain(text),
  ...more,
});
const option = (value: string, text = value) => ({ value, text: plain(text) });
const raw = (text: string) => ({ type: "raw_text", text });

/** 2026-07-13 01:00:00 UTC, which is 09:00 in Hong Kong. */
const start = 1_783_904_400;

function message(second: number, user: string, text: string, more: Partial<PlaygroundMessage> = {}) {
  return { channel: "C1", ts: `${start + second}.000100`, user, text, ...more } satisfies PlaygroundMessage;
}

/** A message with one of every kind of block. */
const everyBlock: unknown[] = [
  { type: "header", text: plain("Key figures :bar_chart:") },
  {
    type: "section",
    block_id: "figures",
    text: mrkdwn("*Total* is _nearly_ `30`, said <@U2> in <#C2>. Escaped: &lt;!channel&gt; 資助計劃"),
    fields: [mrkdwn("*Amount*\nHK$3 billion"), mrkdwn("*Period*\n3 years")],
    accessory: {
      type: "overflow",
      action_id: "more",
      options: [option("a", "Copy citation"), option("b", "Report")],
    },
  },
  { type: "divider" },
  {
    type: "context",
    elements: [mrkdwn("Source: sample, 2026 · :flag-hk: 已批出"), plain("plain *stays* plain")],
  },
  {
    type: "actions",
    block_id: "acts",
    elements: [
      button("share", "Share in channel", { style: "primary", value: "fund" }),
      button("drop", "Delete", {
        style: "danger",
        confirm: {
          title: plain("Delete it?"),
          text: mrkdwn("It is *gone* then."),
          confirm: plain("Delete"),
          deny: plain("Keep"),
        },
      }),
      button("open", "Open", { url: "https://example.org/" }),
      {
        type: "static_select",
        action_id: "lang",
        placeholder: plain("Language"),
        options: [option("en", "English"), option("zh", "繁體中文")],
      },
    ],
  },
  { type: "alert", level: "warning", text: mrkdwn("A *forecast*, not a fact.") },
  {
    type: "card",
    block_id: "card",
    title: mrkdwn("*Programme*"),
    subtitle: mrkdwn("planned"),
    body: mrkdwn("Opens in the second half of the year."),
    actions: [button("details", "Details")],
  },
  {
    type: "container",
    title: plain("Group"),
    is_collapsible: true,
    child_blocks: [{ type: "section", text: mrkdwn("inside the container") }],
  },
  {
    type: "data_table",
    caption: "Projects",
    page_size: 2,
    rows: [
      [raw("Name"), raw("Projects")],
      ...[
        ["Alpha", 30],
        ["Beta", 4],
        ["Gamma", 100],
      ].map(([name, value]) => [raw(String(name)), { type: "raw_number", value, text: String(value) }]),
    ],
  },
  { type: "table", rows: [[raw("cell one"), { type: "raw_number", value: 7, text: "7" }]] },
  { type: "markdown", text: "**bold** and a list\n\n- one\n- two" },
  {
    type: "rich_text",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "text", text: "Rich ", style: { bold: true } },
          { type: "user", user_id: "U1" },
          { type: "emoji", name: "tada" },
        ],
      },
      { type: "rich_text_quote", elements: [{ type: "text", text: "quoted 引用" }] },
    ],
  },
  {
    type: "data_visualization",
    title: "Survey",
    chart: {
      type: "bar",
      series: [
        {
          name: "Share",
          data: [
            { label: "Use it", value: 90 },
            { label: "Plan to", value: 54 },
          ],
        },
      ],
      axis_config: { categories: ["Use it", "Plan to"] },
    },
  },
  {
    type: "context_actions",
    block_id: "feedback",
    elements: [
      {
        type: "feedback_buttons",
        action_id: "rate",
        positive_button: { text: plain("Helpful"), value: "up" },
        negative_button: { text: plain("Not helpful"), value: "down" },
      },
      { type: "icon_button", icon: "trash", action_id: "hide", text: plain("Hide") },
    ],
  },
  { type: "section", text: null },
  { type: "from_the_future", text: "unknown" },
];

/** A workspace as the server would give it: two channels, three people, the bot, a few messages. */
export function sampleWorkspace(): PlaygroundState {
  return {
    teamName: "Sample workspace",
    botUserId: "UBOT",
    users: [
      person("U1", "ada", "Ada Wong", "en-GB", "Asia/Hong_Kong", "#1d7a8c"),
      person("U2", "chi", "陳志明", "zh-TW", "Asia/Taipei", "#b3541e"),
      person("U3", "lin", "林小雨", "zh-CN", "America/New_York", "#6b4fa0"),
      { ...person("UBOT", "hkai", "HK-AI", "en-GB", "Asia/Hong_Kong", "#c9a227"), isBot: true },
    ],
    channels: [
      { id: "C1", name: "general", kind: "channel", members: ["U1", "U2", "U3", "UBOT"], archived: false },
      { id: "C2", name: "ai-policy", kind: "channel", members: ["U1", "U2", "U3", "UBOT"], archived: false },
      ...["U1", "U2", "U3"].map((id) => ({
        id: `D${id}`,
        name: "HK-AI",
        kind: "im" as const,
        userId: id,
        members: [id, "UBOT"],
        archived: false,
      })),
    ],
    messages: [
      message(0, "U2", "早晨 :wave: 大家好！"),
      message(60, "U1", "Good morning. *Any news* on <https://example.org|the scheme>?\n&gt; a quoted line", {
        edited: true,
        replyCount: 1,
      }),
      message(90, "UBOT", "In the thread", { threadTs: `${start + 60}.000100` }),
      message(120, "UBOT", "Only for Ada", { ephemeralTo: "U1" }),
      message(180, "UBOT", "Every block", { blocks: everyBlock }),
    ],
    views: [
      {
        id: "VH",
        type: "home",
        userId: "U1",
        view: {
          type: "home",
          blocks: [
            { type: "header", text: plain("Programmes") },
            {
              type: "section",
              text: mrkdwn("Milestones with windows open"),
              accessory: button("refresh", "Refresh"),
            },
            {
              type: "carousel",
              elements: ["Fund", "Centre", "Institute"].map((name) => ({
                type: "card",
                title: mrkdwn(`*${name}*`),
                body: mrkdwn("Under way"),
              })),
            },
            {
              type: "input",
              block_id: "search",
              dispatch_action: true,
              label: plain("Search"),
              element: {
                type: "plain_text_input",
                action_id: "query",
                placeholder: plain("A word or a question"),
              },
            },
          ],
        },
      },
    ],
    inspector: [
      {
        id: 1,
        at: "2026-07-13T01:00:00Z",
        direction: "slack → bot",
        name: "/hk-ai fund",
        status: 200,
        ms: 12.4,
        request: { command: "/hk-ai", text: "fund" },
        response: "",
      },
      {
        id: 2,
        at: "2026-07-13T01:00:01Z",
        direction: "bot → slack",
        name: "chat.postMessage",
        status: 200,
        ms: 3,
        request: { channel: "C1" },
        response: { ok: false, error: "invalid_blocks" },
      },
    ],
    commands: [
      {
        command: "/hk-ai",
        description: "Hong Kong's AI programmes",
        usageHint: "[topic]",
        completions: {
          "en-GB": [
            { text: "fund", description: "The subsidy scheme", words: ["fund", "subsidy", "資助"] },
            { text: "compute", description: "The supercomputing centre", words: ["compute", "算力"] },
            { text: "fund details", description: "All its facts", words: ["fund details"] },
          ],
          "zh-TW": [
            { text: "資助計劃", description: "資助計劃的事實", words: ["fund", "資助計劃", "資助"] },
            { text: "算力", description: "超算中心", words: ["compute", "算力"] },
          ],
        },
      },
    ],
    shortcuts: [{ callbackId: "check_claim", name: "Check this claim" }],
    now: "2026-07-13T01:05:00.000Z",
  };
}

/** A modal with every kind of input. */
export const sampleModal: Record<string, unknown> = {
  type: "modal",
  title: plain("New digest"),
  submit: plain("Save"),
  close: plain("Cancel"),
  private_metadata: "kept",
  blocks: [
    {
      type: "input",
      block_id: "what",
      label: plain("What is it about?"),
      hint: plain("A few words"),
      element: { type: "plain_text_input", action_id: "text", min_length: 3 },
    },
    {
      type: "input",
      block_id: "where",
      label: plain("Channel"),
      element: { type: "conversations_select", action_id: "channel", default_to_current_conversation: true },
    },
    {
      type: "input",
      block_id: "topics",
      label: plain("Topics"),
      optional: true,
      element: {
        type: "multi_static_select",
        action_id: "topics",
        placeholder: plain("Any"),
        options: [option("fund", "Fund"), option("compute", "Compute")],
      },
    },
    {
      type: "input",
      block_id: "how",
      label: plain("How often"),
      element: {
        type: "radio_buttons",
        action_id: "cadence",
        options: [option("daily", "Daily"), option("weekly", "Weekly")],
        initial_option: option("weekly", "Weekly"),
      },
    },
    {
      type: "input",
      block_id: "when",
      label: plain("Time"),
      element: { type: "timepicker", action_id: "time", initial_time: "09:00" },
    },
    {
      type: "input",
      block_id: "from",
      label: plain("From"),
      optional: true,
      element: { type: "datepicker", action_id: "date" },
    },
    {
      type: "input",
      block_id: "also",
      label: plain("Also"),
      optional: true,
      element: {
        type: "checkboxes",
        action_id: "also",
        options: [option("new", "Only when there is something new")],
      },
    },
  ],
};
