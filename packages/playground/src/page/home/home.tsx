import { useMemo } from "react";
import type { PlaygroundView } from "../../protocol.ts";
import type { Block } from "../blocks/block.ts";
import { useValues } from "../blocks/form.ts";
import { Surface } from "../blocks/surface.tsx";

/** The app's Home tab, as it published it for this person. */
export function Home({ view }: { view: PlaygroundView | undefined }) {
  if (!view) return <p className="empty">The app has not published a Home for this person yet.</p>;
  return <HomeView view={view} />;
}

function HomeView({ view }: { view: PlaygroundView }) {
  const blocks = useMemo(() => (view.view["blocks"] as Block[] | undefined) ?? [], [view.view]);
  const { values, set } = useValues(blocks);
  const place = useMemo(() => ({ viewId: view.id }), [view.id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the Home is scrolled with the keyboard.
    <section className="home" aria-label="Home" tabIndex={0}>
      <div className="home-column">
        <Surface blocks={blocks} place={place} values={values} set={set} />
      </div>
    </section>
  );
}
