import { SlackText, type TextObject } from "../text/slack-text.tsx";
import type { Block } from "./block.ts";
import type { BlockProps } from "./block-props.ts";
import { Blocks } from "./blocks.tsx";

/** Blocks in a frame under a title, which may fold them away. */
export function Container({ block }: BlockProps) {
  const heading = <ContainerHeading block={block} />;
  const children = <Blocks blocks={(block["child_blocks"] as Block[] | undefined) ?? []} />;
  const className = `block-container ${String(block["width"] ?? "standard")}`;
  if (block["is_collapsible"] === true) {
    return (
      <details className={className} open={block["default_collapsed"] !== true}>
        <summary>{heading}</summary>
        {children}
      </details>
    );
  }
  return (
    <div className={className}>
      <div className={block["has_header_divider"] === true ? "container-head divided" : "container-head"}>
        {heading}
      </div>
      {children}
    </div>
  );
}

function ContainerHeading({ block }: { block: Block }) {
  const icon = block["icon"] as { image_url: string; alt_text: string } | undefined;
  const richTitle = block["rich_text_title"] as Block | undefined;
  const title = block["title"] as TextObject | undefined;
  const subtitle = block["subtitle"] as TextObject | undefined;
  return (
    <div className="card-head">
      {icon && <img src={icon.image_url} alt={icon.alt_text} />}
      <div>
        <div className="card-title">
          {richTitle ? <Blocks blocks={[richTitle]} /> : title && <SlackText text={title} />}
        </div>
        {subtitle && (
          <div className="muted">
            <SlackText text={subtitle} />
          </div>
        )}
      </div>
    </div>
  );
}
