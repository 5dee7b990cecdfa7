import { useEffect, useRef } from "react";
import type { PlaygroundDetails } from "../../protocol.ts";
import { Icon } from "../controls/icon.tsx";
import { type WorkObject, WorkObjectFields, WorkObjectHead } from "./work-object.tsx";

/** A Work Object in the pane at the right, as the app presents it to this person. */
export function Details({ details, onClose }: { details: PlaygroundDetails; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const object = details.entity as WorkObject | undefined;
  return (
    <aside className="pane" aria-label="Details">
      <header className="pane-header">
        <h2 ref={heading} tabIndex={-1}>
          Details
        </h2>
        <button type="button" className="icon-button" aria-label="Close details" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="details" aria-busy={details.waiting} aria-live="polite">
        {object === undefined ? (
          <p className="muted">The app has nothing to show here ({details.error}).</p>
        ) : (
          <>
            <WorkObjectHead object={object} />
            <WorkObjectFields object={object} />
          </>
        )}
      </div>
    </aside>
  );
}
