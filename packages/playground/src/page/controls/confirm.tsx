import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import type { Confirm } from "../blocks/block.ts";
import { PlainText, SlackText } from "../text/slack-text.tsx";
import { Dialog } from "./dialog.tsx";

type Ask = (confirm: Confirm) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(async () => true);

/** Asks "are you sure?" with the words the app gave; resolves to the answer. */
export function useConfirm(): Ask {
  return useContext(ConfirmContext);
}

/** Shows the confirmation dialogs of everything inside. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ confirm: Confirm; answer: (yes: boolean) => void }>();
  const ask = useCallback<Ask>((confirm) => new Promise((answer) => setAsked({ confirm, answer })), []);
  function settle(yes: boolean) {
    asked?.answer(yes);
    setAsked(undefined);
  }
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && (
        <Dialog title={<PlainText text={asked.confirm.title} />} onClose={() => settle(false)} small>
          <div className="dialog-body">
            <SlackText text={asked.confirm.text} />
          </div>
          <footer className="dialog-footer">
            <button type="button" className="button" onClick={() => settle(false)}>
              <PlainText text={asked.confirm.deny} />
            </button>
            <button
              type="button"
              className={`button ${asked.confirm.style === "danger" ? "danger-solid" : "primary"}`}
              onClick={() => settle(true)}
            >
              <PlainText text={asked.confirm.confirm} />
            </button>
          </footer>
        </Dialog>
      )}
    </ConfirmContext>
  );
}
