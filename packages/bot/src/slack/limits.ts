/**
 * Slack's published limits on messages, views and their parts; lengths are in UTF-16 code units, as Slack counts them.
 *
 * The rules that use them are in block-kit/; nothing else in the bot states a limit of Slack's.
 */
export const LIMITS = {
  message: { blocks: 50, text: 40_000, charts: 2, markdown: 12_000 },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
  },
  blockId: 255,
  actionId: 255,
  text: 3000,
  section: { text: 3000, fields: 10, field: 2000 },
  header: { text: 150 },
  context: { elements: 10 },
  contextActions: { elements: 5 },
  actions: { elements: 25 },
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  option: { text: 75, value: 150, description: 75 },
  select: { options: 100, groups: 100, groupLabel: 75, placeholder: 150 },
  choice: { options: 10 },
  overflow: { options: 5 },
  input: { label: 2000, hint: 2000, placeholder: 150, maxLength: 3000 },
  confirm: { title: 100, text: 300, button: 30 },
  image: { url: 3000, altText: 2000, title: 2000 },
  card: { title: 150, subtitle: 150, body: 200, actions: 3 },
  carousel: { cards: 10 },
  container: { title: 150, blocks: 10 },
  table: { rows: 100, cells: 20 },
  dataTable: { rows: 101, minRows: 2, cells: 20 },
  chart: { title: 50, series: 6, segments: 6, label: 20, points: 20, axis: 50 },
  /** A slash command, action or view must be acknowledged within this many milliseconds. */
  ackMs: 3000,
  responseUrl: { uses: 5, minutes: 30 },
} as const;
