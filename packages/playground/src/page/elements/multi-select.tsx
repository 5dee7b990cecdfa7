import { usePage } from "../workspace/context.ts";
import { choicesOf, idOf, selectedField } from "./choices.ts";
import { type ElementProps, useElement } from "./use-element.ts";

/** A menu to pick several things: a list of boxes that opens under what is chosen. */
export function MultiSelect(props: ElementProps) {
  const { element, field } = props;
  const { workspace, person } = usePage();
  const { value, change } = useElement(props);
  const name = selectedField(element.type);
  const choices = choicesOf(element, workspace, person.id);
  const chosen = new Set(((value?.[name] as unknown[] | undefined) ?? []).map(idOf));
  const full = element.max_selected_items !== undefined && chosen.size >= element.max_selected_items;
  const placeholder = element.placeholder?.text ?? "Choose…";
  return (
    <details className="multi-select">
      <summary className="select" id={field?.id} aria-describedby={field?.describedBy}>
        {choices
          .filter(({ id }) => chosen.has(id))
          .map(({ label }) => label)
          .join(", ") || placeholder}
      </summary>
      <fieldset
        className="multi-select-choices"
        aria-label={field ? undefined : placeholder}
        aria-labelledby={field?.labelId}
      >
        {choices.map((choice) => (
          <label key={choice.id} className="choice">
            <input
              type="checkbox"
              checked={chosen.has(choice.id)}
              disabled={full && !chosen.has(choice.id)}
              onChange={(event) => {
                const ids = new Set(chosen);
                if (event.target.checked) ids.add(choice.id);
                else ids.delete(choice.id);
                void change({ [name]: choices.filter(({ id }) => ids.has(id)).map(({ sent }) => sent) });
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
