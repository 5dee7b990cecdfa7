import { Avatar } from "../channel/avatar.tsx";
import { usePage } from "../workspace/context.ts";

/** Who one is in this workspace; each person reads in another language and zone. */
export function PersonSwitcher({ onSwitch }: { onSwitch: (userId: string) => void }) {
  const { workspace, person } = usePage();
  return (
    <div className="person">
      <Avatar user={person} size={32} />
      <label>
        <span className="person-label">You are</span>
        <select aria-label="You are" value={person.id} onChange={(event) => onSwitch(event.target.value)}>
          {workspace.users
            .filter((user) => !user.isBot)
            .map((user) => (
              <option key={user.id} value={user.id}>
                {user.realName} · {user.locale}
                {user.isAdmin ? " · admin" : ""}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
