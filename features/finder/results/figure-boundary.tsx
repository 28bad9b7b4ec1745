'use client';

import { Component, type ReactNode } from 'react';
import { reportFault } from '#components/frame/report-fault';

type FigureBoundaryProps = {
  children: ReactNode;
  /** Stands in place of a figure that cannot be drawn. */ instead: ReactNode;
};

/** A figure that cannot be drawn takes nothing else with it: table, columns and results stay. */
export class FigureBoundary extends Component<FigureBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    reportFault(error, 'drawing a figure');
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
