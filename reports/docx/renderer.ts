import type { Renderer } from '#reports/renderer';
import { writeDocx } from './write';

/** Writes reports for word processors. */
export const docxRenderer: Renderer = {
  write: (report, _fonts, onStep) => {
    onStep?.({ step: 'writing' });
    return writeDocx(report);
  },
  prepare: () => Promise.resolve(),
};
