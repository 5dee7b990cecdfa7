import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "../controls/icon.tsx";
import { usePage } from "../workspace/context.ts";
import { type Suggestion, suggest } from "./completion.ts";
import { outgoingText } from "./outgoing-text.ts";
import { SuggestionList } from "./suggestion-list.tsx";

/** Where a message is written: Enter sends, Shift+Enter breaks the line, "/" and "@" offer what is known. */
export function Composer({
  label,
  onSend,
  inThread = false,
  focused = false,
}: {
  label: string;
  /** Resolves to whether it was accepted; otherwise the text is kept. */
  onSend: (text: string) => Promise<boolean>;
  inThread?: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
}) {
  const { workspace, person } = usePage();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const [refusal, setRefusal] = useState("");
  const nextCaret = useRef<number>(undefined);

  // Slack has no slash commands in threads.
  const commands = inThread ? [] : workspace.commands;
  const suggestions = closed ? [] : suggest(text, caret, commands, workspace.users, person.locale);
  const active = Math.min(chosen, suggestions.length - 1);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = "auto";
    field.current.style.height = text === "" ? "" : `${field.current.scrollHeight}px`;
    if (nextCaret.current === undefined) return;
    field.current.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = undefined;
  }, [text]);

  function write(next: string, at: number) {
    setText(next);
    setCaret(at);
    setChosen(0);
    setClosed(false);
    setRefusal("");
  }
  function take(suggestion: Suggestion) {
    nextCaret.current = suggestion.caret;
    write(suggestion.text, suggestion.caret);
    field.current?.focus();
  }
  async function send() {
    if (text.trim() === "") return;
    if (inThread && text.trim().startsWith("/")) {
      setRefusal(
        "Slack does not take slash commands in threads. Mention the app, or use a message shortcut.",
      );
      return;
    }
    write("", 0);
    if (!(await onSend(outgoingText(text, workspace.users)))) setText((newer) => newer || text);
  }
  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes Chinese, these keys belong to it.
    if (event.nativeEvent.isComposing) return;
    const suggestion = suggestions[active];
    if (suggestion && !event.shiftKey && onListKey(event, suggestion)) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  }
  function onListKey(event: KeyboardEvent, suggestion: Suggestion): boolean {
    switch (event.key) {
      case "ArrowDown":
        setChosen((active + 1) % suggestions.length);
        return true;
      case "ArrowUp":
        setChosen((active - 1 + suggestions.length) % suggestions.length);
        return true;
      case "Tab":
        take(suggestion);
        return true;
      case "Enter":
        // A whole command that is also the start of a longer one is sent as it is, unless a line was chosen.
        if (chosen === 0 && text.includes(" ") && text.startsWith("/")) return false;
        take(suggestion);
        return true;
      case "Escape":
        setClosed(true);
        return true;
      default:
        return false;
    }
  }

  return (
    <div className="composer">
      <SuggestionList id={listId} suggestions={suggestions} active={active} onTake={take} />
      {refusal && (
        <p className="input-error" role="alert">
          {refusal}
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={field}
          rows={1}
          aria-label={label}
          placeholder={label}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-controls={suggestions.length > 0 ? listId : undefined}
          aria-activedescendant={suggestions.length > 0 ? `${listId}-${active}` : undefined}
          onChange={(event) => write(event.target.value, event.target.selectionStart)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="icon-button send"
          aria-label="Send"
          disabled={text.trim() === ""}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
