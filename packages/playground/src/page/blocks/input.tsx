import { useId } from "react";
import { BlockElement } from "../elements/element.tsx";
import { PlainText, type TextObject } from "../text/slack-text.tsx";
import type { Element } from "./block.ts";
import type { BlockProps } from "./block-props.ts";
import { useForm } from "./form.ts";

/** One question of a form, with its hint, and beside it what was wrong with the answer. */
export function Input({ block, blockId }: BlockProps) {
  const { errors } = useForm();
  const id = useId();
  const element = block["element"] as Element;
  const hint = block["hint"] as TextObject | undefined;
  const error = errors[blockId];
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={error === undefined ? "block-input" : "block-input invalid"}>
      <label id={`${id}-label`} htmlFor={id} className="input-label">
        <PlainText text={block["label"] as TextObject} />
        {block["optional"] === true && <span className="muted"> (optional)</span>}
      </label>
      <BlockElement
        element={element}
        blockId={blockId}
        dispatches={block["dispatch_action"] === true}
        field={{
          id,
          labelId: `${id}-label`,
          invalid: error !== undefined,
          ...(describedBy ? { describedBy } : {}),
        }}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="input-error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="muted">
          <PlainText text={hint} />
        </p>
      )}
    </div>
  );
}
