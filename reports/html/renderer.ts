import type { Renderer } from '#reports/renderer';
import { writeHtml } from './write';

/** Writes reports as one file for browsers, which runs nothing. */
export const htmlRenderer: Renderer = {
  write: (report, _fonts, onStep) => {
    onStep?.({ step: 'writing' });
    return Promise.resolve(new TextEncoder().encode(writeHtml(report)));
  },
  prepare: () => Promise.resolve(),
};
