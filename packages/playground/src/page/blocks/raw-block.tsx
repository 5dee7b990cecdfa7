import { Component, type ReactNode } from "react";

/** What cannot be drawn, as it was sent, so that nothing the app said is hidden. */
export function RawBlock({ block, problem }: { block: { type?: string }; problem?: string }) {
  return (
    <details className="raw-block">
      <summary>
        The playground cannot draw this “{block.type ?? "unknown"}”
        {problem === undefined ? "" : `: ${problem}`}
      </summary>
      <pre>{JSON.stringify(block, null, 2)}</pre>
    </details>
  );
}

/** Keeps a block that fails to draw from taking the page with it. */
export class BlockBoundary extends Component<
  { block: { type?: string }; children: ReactNode },
  { problem?: string; block: { type?: string } }
> {
  override state: { problem?: string; block: { type?: string } } = { block: this.props.block };

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  /** An updated block gets a new chance. */
  static getDerivedStateFromProps(
    props: { block: { type?: string } },
    state: { problem?: string; block: { type?: string } },
  ) {
    return props.block === state.block ? null : { block: props.block, problem: undefined };
  }

  override render() {
    if (this.state.problem === undefined) return this.props.children;
    return <RawBlock block={this.props.block} problem={this.state.problem} />;
  }
}
