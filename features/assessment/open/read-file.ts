import { createTranslator, hasLocale } from 'next-intl';
import { loadIfReachable } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import type { Outcome } from '#components/open/outcome';
import { ifReadable } from '#features/browser/read-blob';
import { loadMessages } from '#i18n/messages';
import { routing } from '#i18n/routing';
import type { Assessment } from '#policies/schema/assessment';

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

async function loadEngine(requested: string) {
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const [{ openAssessment }, { planDocument }, messages] = await Promise.all([
    import('#policies/file/open-assessment'),
    import('#reports/documents/plan/plan-document'),
    loadMessages(locale),
  ]);
  const t = createTranslator({ locale, messages, namespace: 'report' });

  return {
    openAssessment,
    plan: (assessment: Assessment) =>
      planDocument(assessment, {
        locale,
        madeAt: new Date().toISOString(),
        t: (key, values) => t(key, values),
      }),
  };
}
