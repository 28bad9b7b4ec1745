import { loadIfReachable } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import type { Outcome } from '#components/open/outcome';
import { now } from '#features/browser/clock';
import { ifReadable } from '#features/browser/read-blob';
import type { Assessment } from '#policies/schema/assessment';
import { reportMaker } from '#reports/making/report-maker';

const mostBytes = 5 * 1024 * 1024;

/** Reads an assessment in the browser and builds its plan there; what is heavy is loaded only now. */
export async function readFile(file: File, locale: string): Promise<Outcome> {
  if (file.size > mostBytes) {
    return { ok: false, refusal: 'tooLarge' };
  }
  const text = await ifReadable(file.text());
  if (text === undefined) {
    return { ok: false, refusal: 'unreadable' };
  }
  const engine = await loadIfReachable(() => loadEngine(locale));
  if (engine === undefined) {
    return { ok: false, refusal: 'notLoaded' };
  }
  const opened = engine.openAssessment(text);
  if (!opened.ok) {
    return { ok: false, faults: opened.faults };
  }
  try {
    return { ...opened, report: engine.plan(opened.assessment) };
  } catch (cause) {
    reportFault(cause, 'making a plan of a file');
    return { ok: false, refusal: 'notBuilt' };
  }
}

async function loadEngine(locale: string) {
  const [{ openAssessment }, maker] = await Promise.all([
    import('#policies/file/open-assessment'),
    reportMaker('plan', locale),
  ]);
  return { openAssessment, plan: (assessment: Assessment) => maker.make(assessment, { madeAt: now() }) };
}
