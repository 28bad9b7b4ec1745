'use client';

import { Component, type ReactNode } from 'react';
import { CrashPage } from '#components/frame/crash-page';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { StorageFault } from '#storage/browser/faults';
import { lastSeen } from './last-seen';
import { saveAsFile } from './files';

type Props = {
  /** Where one is; at another address it is tried anew, so that going back leads out of a page that failed. */
  address: string;
  children: ReactNode;
};
type State = { crashed: boolean };

/** When the shell fails, the file comes first: the page offers to save what was being worked on, and then to load again. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidUpdate({ address }: Props) {
    if (address !== this.props.address && this.state.crashed) this.setState({ crashed: false });
  }

  override componentDidCatch(error: unknown) {
    // A store that refuses and a network that is gone are no mistakes of ours.
    if (!(error instanceof StorageFault) && !isMissingCode(error)) reportFault(error, 'showing an assessment');
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const assessment = lastSeen();
    return (
      <CrashPage
        onSaveFile={assessment === undefined ? undefined : () => saveAsFile(assessment)}
        onReload={() => window.location.reload()}
      />
    );
  }
}
