import { usePage } from "../workspace/context.ts";
import { type Choice, choicesOf, idOf, selectedField } from "./choices.ts";
import { type ElementProps, naming, useElement } from "./use-element.ts";

/** A menu to pick one thing: an option, a person or a channel. */
export function SelectMenu(props: ElementProps) {
  const { element } = props;
  const { workspace, person } = usePage();
  const { value, change } = useElement(props);
  const field = selectedField(element.type);
  const choices = choicesOf(element, workspace, person.id);
  const groups = new Map<string | undefined, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return (
    <select
      className="select"
      {...naming(props)}
      data-autofocus={element.focus_on_load || undefined}
      value={idOf(value?.[field])}
      onChange={(event) => {
        const choice = choices.find(({ id }) => id === event.target.value);
        void change({ [field]: choice?.sent ?? null });
      }}
    >
      <option value="">{element.placeholder?.text ?? "Choose…"}</option>
      {[...groups].map(([group, members]) =>
        group === undefined ? (
          <Lines key="" choices={members} />
        ) : (
          <optgroup key={group} label={group}>
            <Lines choices={members} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function Lines({ choices }: { choices: Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.id} value={choice.id}>
      {choice.label}
    </option>
  ));
}
