import { useTranslations } from 'next-intl';
import type { AnswerRow } from './model';

/** Answers that do not count now, each with the reason; there is nothing to change while its question is not asked. */
export function SetAsideRows({ rows }: { rows: AnswerRow[] }) {
  const t = useTranslations('work.check');

  return (
    <section aria-labelledby="set-aside" className="mt-12">
      <h2 id="set-aside" className="text-xl">
        {t('setAside')}
      </h2>
      <p className="mt-2 max-w-measure">{t('setAsideText')}</p>
      <dl className="answer-rows">
        {rows.map((row) => (
          <div key={row.question}>
            <dt>{row.short}</dt>
            <dd className="text-quiet">{row.answer}</dd>
            <dd className="answer-known">
              <p>{row.setAside}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
