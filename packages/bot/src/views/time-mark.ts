/** An instant as Slack shows it in the reader's own time zone and language; in UTC where it cannot. */
export function timeMark(at: Date): string {
  const utc = at.toISOString().slice(0, 16).replace("T", " ");
  return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty} {time}|${utc} UTC>`;
}
