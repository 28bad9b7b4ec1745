'use client';

import { createContext, useContext } from 'react';

/** What a reader may do with a report beyond reading; a page that allows none of it passes nothing. */
export type ReportActions = {
  /** Opens the answer to a question for change. */
  changeAnswer?: (question: string) => void;
  /** Opens the cut-offs for change. */
  changeCutOffs?: () => void;
  /** Copies a link to a place in the report. */
  copyLink?: (id: string) => void;
};

export const ReportActionsContext = createContext<ReportActions>({});

export function useReportActions(): ReportActions {
  return useContext(ReportActionsContext);
}
