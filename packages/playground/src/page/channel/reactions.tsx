import type { PlaygroundMessage } from "../../protocol.ts";
import { Emoji } from "../text/inline-text.tsx";
import { usePage } from "../workspace/context.ts";

/** The reactions under a message, with how many and whose. */
export function Reactions({ message }: { message: PlaygroundMessage }) {
  const { workspace } = usePage();
  if (!message.reactions?.length) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {message.reactions.map(({ name, users }) => (
        <li
          key={name}
          title={users.map((id) => workspace.users.find((user) => user.id === id)?.realName ?? id).join(", ")}
        >
          <Emoji name={name} /> {users.length}
        </li>
      ))}
    </ul>
  );
}
