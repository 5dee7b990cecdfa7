import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "./icon.tsx";

/**
 * What is open beside the conversation. Escape and the cross close it, and the focus goes back to where it was.
 */
export function Pane({
  label,
  about,
  className = "pane",
  keepsFocus = false,
  onClose,
  children,
}: {
  label: string;
  /** Stands beside the label, smaller. */
  about?: string;
  className?: string;
  /** Something inside takes the focus instead of the heading. */
  keepsFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!keepsFocus) heading.current?.focus();
  }, [keepsFocus]);
  useReturnFocus();

  function onKeyDown(event: KeyboardEvent) {
    // A list or a menu that is open inside takes the key for itself, as an input method does.
    const inMenu = event.target instanceof Element && event.target.closest("[popover]") !== null;
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing || inMenu) return;
    event.preventDefault();
    onClose();
  }
  return (
    <aside className={className} aria-label={label} onKeyDown={onKeyDown}>
      <header className="pane-header">
        <h2 ref={heading} tabIndex={-1}>
          {label} {about && <span className="muted">{about}</span>}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={`Close ${label.toLowerCase()}`}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </aside>
  );
}

/** Gives the focus back to where it was, once what has opened is closed; what was clicked meanwhile keeps it. */
function useReturnFocus(): void {
  // Looked up while it is drawn: what is inside may take the focus as soon as it stands.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
