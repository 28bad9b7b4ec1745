import { useTranslations } from 'next-intl';

const calls = [
  { id: 'knowledge', method: 'GET', address: '/api/v1/knowledge' },
  { id: 'schema', method: 'GET', address: '/api/v1/schema' },
  { id: 'packages', method: 'POST', address: '/api/v1/packages' },
  { id: 'reports', method: 'POST', address: '/api/v1/reports?document=plan&format=pdf' },
] as const;

/** The calls that programs can make; those that only read are links. */
export function Programs() {
  const t = useTranslations('start');

  return (
    <section aria-labelledby="programs">
      <h1 id="programs" className="text-2xl sm:text-3xl">
        {t('programsHeading')}
      </h1>
      <p className="mt-3 max-w-measure">{t('programsIntro')}</p>
      <dl className="mt-6 border-b border-line">
        {calls.map((call) => (
          <div
            key={call.id}
            className="gap-x-10 border-t border-line py-2.5 md:grid md:grid-cols-[28rem_minmax(0,1fr)]"
          >
            <dt className="font-mono text-sm break-all">
              <span className="inline-block w-12">{call.method}</span>
              {call.method === 'GET' ? (
                <a href={call.address} className="link-row">
                  {call.address}
                </a>
              ) : (
                <span className="link-row">{call.address}</span>
              )}
            </dt>
            <dd className="md:py-1">{t(`calls.${call.id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
