import { BlockElement } from "../elements/element.tsx";
import { SlackText, type TextObject } from "../text/slack-text.tsx";
import { type Block, blockIdOf, type Element } from "./block.ts";
import type { BlockProps } from "./block-props.ts";

type Picture = { image_url: string; alt_text: string };

/** A framed summary: picture, title, words, buttons. */
export function Card({ block, blockId }: BlockProps) {
  const hero = block["hero_image"] as Picture | undefined;
  const icon = block["icon"] as Picture | undefined;
  const actions = (block["actions"] as Element[] | undefined) ?? [];
  return (
    <div className="block-card">
      {hero && <img className="card-hero" src={hero.image_url} alt={hero.alt_text} />}
      <div className="card-head">
        {icon && <img src={icon.image_url} alt={icon.alt_text} />}
        <div>
          <CardText text={block["title"]} className="card-title" />
          <CardText text={block["subtitle"]} className="muted" />
        </div>
      </div>
      <CardText text={block["body"]} className="card-body" />
      {actions.length > 0 && (
        <div className="block-actions">
          {actions.map((element, index) => (
            <BlockElement key={element.action_id ?? index} element={element} blockId={blockId} dispatches />
          ))}
        </div>
      )}
    </div>
  );
}

function CardText({ text, className }: { text: unknown; className: string }) {
  if (!text) return null;
  return (
    <div className={className}>
      <SlackText text={text as TextObject} />
    </div>
  );
}

/** Cards side by side, to scroll through. */
export function Carousel({ block }: BlockProps) {
  return (
    <ul className="block-carousel">
      {(block["elements"] as Block[]).map((card, index) => (
        <li key={blockIdOf(card, index)}>
          <Card block={card} blockId={blockIdOf(card, index)} />
        </li>
      ))}
    </ul>
  );
}
