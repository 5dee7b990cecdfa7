import { useEffect, useRef } from "react";
import type { Suggestion } from "./completion.ts";

/** What the composer offers; the focus stays in the composer, which names the active line. */
export function SuggestionList({
  id,
  suggestions,
  active,
  onTake,
}: {
  id: string;
  suggestions: Suggestion[];
  active: number;
  onTake: (suggestion: Suggestion) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {suggestions.length > 0 && `${suggestions.length} suggestions; arrow keys move, Tab takes.`}
      </p>
      {suggestions.length > 0 && (
        <div ref={list} id={id} role="listbox" aria-label="Suggestions" className="suggestions">
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the composer, which has the focus.
            <div
              key={suggestion.label}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="suggestion"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(suggestion)}
            >
              <strong>{suggestion.label}</strong>
              <span className="muted">{suggestion.description}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
