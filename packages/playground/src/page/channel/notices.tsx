import { Icon } from "../controls/icon.tsx";
import { usePage } from "../workspace/context.ts";

/** Slack's small notices to this person, such as an app that did not answer; they stay until closed. */
export function Notices({ onDismiss }: { onDismiss: (id: number) => void }) {
  const { workspace, person } = usePage();
  const mine = workspace.notices.filter((notice) => notice.userId === person.id);
  return (
    <div className="notices" role="status">
      {mine.map((notice) => (
        <div key={notice.id} className="notice">
          <p>{notice.text}</p>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss"
            onClick={() => onDismiss(notice.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
