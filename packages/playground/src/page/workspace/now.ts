import { useEffect, useState } from "react";
import { usePage } from "./context.ts";

const tickMs = 1000;

/** The playground's time, renewed every second. */
export function useNow(): Date {
  const { workspace } = usePage();
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return new Date(here + workspace.clockOffset);
}
