import type { PlaygroundUser } from "../../protocol.ts";
import { readableOn } from "./contrast.ts";

/** A person's coloured square with their initial. */
export function Avatar({ user, size = 36 }: { user: PlaygroundUser | undefined; size?: number }) {
  const colour = user?.colour ?? "#616061";
  const initial = Array.from(user?.realName ?? "?")[0] ?? "?";
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{
        backgroundColor: colour,
        color: readableOn(colour),
        width: size,
        height: size,
        fontSize: size * 0.48,
      }}
    >
      {initial}
    </span>
  );
}
