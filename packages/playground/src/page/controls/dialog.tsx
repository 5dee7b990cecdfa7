import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { Icon } from "./icon.tsx";

const fields = ".dialog-body :is(input, select, textarea), .dialog.small .dialog-footer button";

function begin(dialog: HTMLDialogElement | null): void {
  const places = ["[data-autofocus]", fields, ".dialog-header h2"];
  const first = places.map((place) => dialog?.querySelector<HTMLElement>(place)).find((found) => found);
  first?.focus();
}

/**
 * A modal dialog: the browser keeps the focus inside and gives it back after; Escape and the cross close it. It begins with
 * its first field; what is to be read begins at its title, because a button further down would be scrolled to.
 */
export function Dialog({
  title,
  onClose,
  children,
  small = false,
}: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  small?: boolean;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page, and not a moment after: in between, the focus would be nowhere.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    begin(shown);
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    // What had the focus may be gone with the view that it was part of.
    if (document.activeElement === document.body) begin(dialog.current);
  });
  return (
    <dialog
      ref={dialog}
      className={small ? "dialog small" : "dialog"}
      aria-labelledby={id}
      onCancel={(event) => {
        // The app decides whether the dialog goes: it stays until its state says otherwise.
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-header">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
