import { usePage } from "../workspace/context.ts";
import { type ElementProps, naming, useElement } from "./use-element.ts";
import { localToInstant, toLocalMinutes } from "./zoned-time.ts";

const kinds = {
  datepicker: { type: "date", field: "selected_date" },
  timepicker: { type: "time", field: "selected_time" },
  datetimepicker: { type: "datetime-local", field: "selected_date_time" },
} as const;

/** A date, a time of day, or both, in the person's zone. */
export function DateField(props: ElementProps) {
  const { element } = props;
  const { person } = usePage();
  const { value, change } = useElement(props);
  const { type, field } = kinds[element.type as keyof typeof kinds];
  const held = value?.[field];
  const both = type === "datetime-local";
  const shown = both && typeof held === "number" ? toLocalMinutes(new Date(held * 1000), person.tz) : held;
  return (
    <input
      className="text-input date-field"
      {...naming(props)}
      type={type}
      value={String(shown ?? "")}
      data-autofocus={element.focus_on_load || undefined}
      onChange={(event) => {
        const entered = event.target.value;
        const sent = both ? Math.round(localToInstant(entered, person.tz).getTime() / 1000) : entered;
        void change({ [field]: entered === "" ? null : sent });
      }}
    />
  );
}
