import type { ComponentType } from "react";
import { Actions, ContextActions } from "./actions.tsx";
import { Alert } from "./alert.tsx";
import { type Block, blockIdOf } from "./block.ts";
import type { BlockProps } from "./block-props.ts";
import { Card, Carousel } from "./card.tsx";
import { Container } from "./container.tsx";
import { Context } from "./context.tsx";
import { DataTable, Table } from "./data-table.tsx";
import { Header } from "./header.tsx";
import { Input } from "./input.tsx";
import { LibraryBlock, libraryTypes } from "./library-block.tsx";
import { BlockBoundary, RawBlock } from "./raw-block.tsx";
import { Section } from "./section.tsx";

const components: Record<string, ComponentType<BlockProps>> = {
  actions: Actions,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  container: Container,
  context: Context,
  context_actions: ContextActions,
  data_table: DataTable,
  divider: () => <hr />,
  header: Header,
  input: Input,
  section: Section,
  table: Table,
};

/** Any list of Block Kit blocks, each behind a boundary of its own. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => {
        const blockId = blockIdOf(block, index);
        return (
          <BlockBoundary key={`${blockId}-${block.type}`} block={block}>
            <AnyBlock block={block} blockId={blockId} />
          </BlockBoundary>
        );
      })}
    </div>
  );
}

function AnyBlock({ block, blockId }: BlockProps) {
  const Component = components[block.type];
  if (Component) return <Component block={block} blockId={blockId} />;
  if (libraryTypes.has(block.type)) return <LibraryBlock block={block} />;
  return <RawBlock block={block} />;
}
