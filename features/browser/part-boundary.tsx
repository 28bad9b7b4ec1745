'use client';

import { Component, type ReactNode } from 'react';
import { isMissingCode } from '#components/frame/network';
import { PartMissing } from '#components/frame/part-missing';
import { askAgain } from '#components/frame/later-part';

type Props = {
  /** Where one is; at another address it is tried anew. */
  address: string;
  children: ReactNode;
};
type State = { fault: { by: unknown } | null; attempts: number };

/**
 * Where the code of a part does not come, as without a network or after an update of the server, the part alone says so and can be asked
 * for again; what is around it stays. All other faults go on to the page that offers the file.
 */
export class PartBoundary extends Component<Props, State> {
  override state: State = { fault: null, attempts: 0 };

  static getDerivedStateFromError(by: unknown): Partial<State> {
    return { fault: { by } };
  }

  override componentDidUpdate({ address }: Props) {
    if (address === this.props.address || this.state.fault === null) return;
    askAgain();
    this.setState({ fault: null, attempts: 0 });
  }

  override render() {
    const { fault, attempts } = this.state;
    if (fault === null) return this.props.children;
    if (!isMissingCode(fault.by)) throw fault.by;
    return (
      <PartMissing
        tried={attempts > 0}
        onAgain={() => {
          askAgain();
          this.setState({ fault: null, attempts: attempts + 1 });
        }}
        onLoad={() => window.location.reload()}
      />
    );
  }
}
