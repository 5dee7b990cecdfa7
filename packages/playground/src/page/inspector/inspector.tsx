import type { InspectorEntry } from "../../protocol.ts";
import { Pane } from "../controls/pane.tsx";
import { usePage } from "../workspace/context.ts";

/** Every call between Slack and the bot, newest first; a line opens to its request and answer. */
export function Inspector({ onClose }: { onClose: () => void }) {
  const { workspace } = usePage();
  return (
    <Pane label="Inspector" className="pane inspector" onClose={onClose}>
      {workspace.inspector.length === 0 && (
        <p className="empty">Nothing was said between Slack and the bot yet.</p>
      )}
      <ol className="calls" aria-label="Calls">
        {workspace.inspector.toReversed().map((entry) => (
          <li key={entry.id}>
            <Call entry={entry} />
          </li>
        ))}
      </ol>
    </Pane>
  );
}

function Call({ entry }: { entry: InspectorEntry }) {
  const outward = entry.direction === "bot → slack";
  const failed = entry.status >= 400 || entry.status === 0 || isRefusal(entry.response);
  return (
    <details className="call">
      <summary>
        <span className={outward ? "direction out" : "direction in"}>{entry.direction}</span>
        <span className="call-name">{entry.name}</span>
        <span className={failed ? "status failed" : "status"}>{entry.status}</span>
        <span className="ms">{Math.round(entry.ms)} ms</span>
      </summary>
      <h3>Request</h3>
      <pre>{pretty(entry.request)}</pre>
      <h3>Answer</h3>
      <pre>{pretty(entry.response)}</pre>
    </details>
  );
}

/** Slack says no with status 200 and `ok: false`. */
function isRefusal(response: unknown): boolean {
  return typeof response === "object" && response !== null && "ok" in response && response.ok === false;
}

function pretty(value: unknown): string {
  return typeof value === "string" ? value || "(empty)" : (JSON.stringify(value, null, 2) ?? "(empty)");
}
