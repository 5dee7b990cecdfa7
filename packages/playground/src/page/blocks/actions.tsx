import { BlockElement } from "../elements/element.tsx";
import type { Element } from "./block.ts";
import type { BlockProps } from "./block-props.ts";

/** A row of buttons and menus. */
export function Actions({ block, blockId }: BlockProps) {
  return <Row elements={block["elements"] as Element[]} blockId={blockId} className="block-actions" />;
}

/** Feedback and small buttons under an answer. */
export function ContextActions({ block, blockId }: BlockProps) {
  return (
    <Row elements={block["elements"] as Element[]} blockId={blockId} className="block-context-actions" />
  );
}

function Row({ elements, blockId, className }: { elements: Element[]; blockId: string; className: string }) {
  return (
    <div className={className}>
      {elements.map((element, index) => (
        <BlockElement key={element.action_id ?? index} element={element} blockId={blockId} dispatches />
      ))}
    </div>
  );
}
