import { withKeys } from "../controls/with-keys.ts";
import { BlockElement } from "../elements/element.tsx";
import { SlackText, type TextObject } from "../text/slack-text.tsx";
import type { Element } from "./block.ts";
import type { BlockProps } from "./block-props.ts";

/** Text and fields, with an element or a picture beside them. */
export function Section({ block, blockId }: BlockProps) {
  const text = block["text"] as TextObject | undefined;
  const fields = (block["fields"] as TextObject[] | undefined) ?? [];
  const accessory = block["accessory"] as Element | undefined;
  return (
    <div className="block-section">
      <div className="section-text">
        {text && <SlackText text={text} />}
        {fields.length > 0 && (
          <div className="fields">
            {withKeys(fields, (field) => field.text).map(({ key, item: field }) => (
              <div key={key}>
                <SlackText text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && <Accessory element={accessory} blockId={blockId} />}
    </div>
  );
}

function Accessory({ element, blockId }: { element: Element; blockId: string }) {
  if (element.type === "image") {
    const { image_url: source, alt_text: alt } = element as unknown as {
      image_url: string;
      alt_text: string;
    };
    return <img className="accessory-image" src={source} alt={alt} />;
  }
  return (
    <div className="accessory">
      <BlockElement element={element} blockId={blockId} dispatches />
    </div>
  );
}
