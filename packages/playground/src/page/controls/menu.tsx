import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

/** One line of a menu. */
export interface MenuItem {
  key: string;
  label: ReactNode;
  onSelect: () => void;
}

/** A button that opens a menu: arrow keys move, Enter takes, Escape closes and gives the focus back. */
export function Menu({
  label,
  children,
  items,
  className = "icon-button",
}: {
  /** Name of the button and of the menu. */
  label: string;
  children: ReactNode;
  items: MenuItem[];
  className?: string;
}) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function show() {
    if (!opener.current || !list.current) return;
    list.current.showPopover();
    placeBeside(list.current, opener.current);
    list.current.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }
  function hide() {
    list.current?.hidePopover();
    opener.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Tab") list.current?.hidePopover();
    if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    const lines = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    lines[nextLine(event.key, at, lines.length - 1)]?.focus();
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => (open ? hide() : show())}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={label}
        className="menu"
        popover="auto"
        onToggle={(event) => setOpen(event.newState === "open")}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              hide();
              item.onSelect();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

/** The line an arrow key, Home or End leads to; the ends meet. */
function nextLine(key: string, at: number, last: number): number {
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "ArrowUp") return at <= 0 ? last : at - 1;
  return at === last ? 0 : at + 1;
}

const gap = 4;

/** Puts a floating box under its opener, or over it where there is no room, always inside the window. */
function placeBeside(box: HTMLElement, opener: HTMLElement) {
  const at = opener.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + gap + height <= window.innerHeight;
  box.style.left = `${Math.max(gap, Math.min(at.left, window.innerWidth - width - gap))}px`;
  box.style.top = `${below ? at.bottom + gap : Math.max(gap, at.top - height - gap)}px`;
}
