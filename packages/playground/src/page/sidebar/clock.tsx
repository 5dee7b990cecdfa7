import { useState } from "react";
import { Icon } from "../controls/icon.tsx";
import { localToInstant, toLocalMinutes } from "../elements/zoned-time.ts";
import { usePage } from "../workspace/context.ts";
import { useNow } from "../workspace/now.ts";
import { clockSteps } from "./clock-steps.ts";

/** The playground's time, and ways to move it forward so that what is scheduled becomes due. */
export function Clock() {
  const { person, act } = usePage();
  const now = useNow();
  const [chosen, setChosen] = useState("");
  const shown = now.toLocaleString("en-GB", {
    timeZone: person.tz,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const [moving, setMoving] = useState(false);
  // Digests on the way are posted one after the other, which takes a moment.
  const during = async (move: () => Promise<unknown>) => {
    setMoving(true);
    await move();
    setMoving(false);
  };
  const move = (to: Date) => during(() => act("clock", { now: to.toISOString() }));
  const instant = localToInstant(chosen, person.tz);
  const ahead = instant.getTime() > now.getTime();
  return (
    <details className="clock">
      <summary>
        <Icon name="clock" />
        <span className="visually-hidden">Playground time: </span>
        <time dateTime={now.toISOString()}>{shown}</time>
      </summary>
      <div className="clock-panel">
        <p className="clock-zone">{person.tz}</p>
        <div className="clock-steps">
          <button
            type="button"
            className="button"
            disabled={moving}
            onClick={() => void during(() => act("nextDigest", {}))}
          >
            Next digest
          </button>
          {clockSteps.map((step) => (
            <button
              key={step.label}
              type="button"
              className="button"
              disabled={moving}
              onClick={() => void move(step.after(now, person.tz))}
            >
              {step.label}
            </button>
          ))}
        </div>
        <label className="clock-zone" htmlFor="clock-to">
          Move forward to
        </label>
        <div className="clock-to">
          <input
            id="clock-to"
            className="text-input"
            type="datetime-local"
            min={toLocalMinutes(now, person.tz)}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
          <button
            type="button"
            className="button"
            disabled={!ahead || moving}
            onClick={() => void move(instant)}
          >
            Set
          </button>
        </div>
      </div>
    </details>
  );
}
