import type { PlaygroundDetails } from "../../protocol.ts";
import { Pane } from "../controls/pane.tsx";
import { type WorkObject, WorkObjectFields, WorkObjectHead } from "./work-object.tsx";

/** A Work Object in the pane at the right, as the app presents it to this person. */
export function Details({ details, onClose }: { details: PlaygroundDetails; onClose: () => void }) {
  const object = details.entity as WorkObject | undefined;
  return (
    <Pane label="Details" onClose={onClose}>
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
    </Pane>
  );
}
