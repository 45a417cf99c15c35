import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead of a panel that failed. */
  fallback: ReactNode;
  /** A failed panel is tried again when this changes: the next event may be drawable. */
  resetOn: unknown;
  children: ReactNode;
}

interface State {
  failed: boolean;
  triedOn: unknown;
}

/** Keeps one panel's failure from taking the page with it. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { failed: false, triedOn: this.props.resetOn };

  static getDerivedStateFromProps({ resetOn }: Props, { triedOn }: State): State | null {
    return resetOn === triedOn ? null : { failed: false, triedOn: resetOn };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
