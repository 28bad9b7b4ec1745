import type { Renderer } from '#reports/renderer';

/** Writes reports as they are: the plain data, for programs. */
export const jsonRenderer: Renderer = {
  write: (report, _fonts, onStep) => {
    onStep?.({ step: 'writing' });
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(report)));
  },
  prepare: () => Promise.resolve(),
};
