import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import type { SaidFault } from '#indicators/assess';
import type { TypeId } from '#policies/schema/terms';
import { now } from '#features/browser/clock';
import { addressesIn } from '#features/browser/path';
import { useStore } from '#features/browser/use-store';
import { type AssessField, ASSESS_FIELDS, type AssessValues, assessValuesOf, readAssess } from './assess-values';
import { beginAssessment } from './begin-assessment';
import type { PairKey, ResultsContext } from './listing';

type AssessFormProps = { context: ResultsContext; pair: PairKey; names: PairKey; type: TypeId };

type Trouble = { fields: SaidFault['field'][]; other?: 'notKept' | 'notMade' };

/** Who is meant, asked once, and an assessment with its figures filled in. */
export function AssessForm({ context, pair, names, type }: AssessFormProps) {
  const t = useTranslations('data.assess');
  const r = useTranslations('data.results');
  const locale = useLocale();
  const router = useRouter();
  const store = useStore();
  const [values, setValues] = useState<AssessValues>(() => assessValuesOf(names, context.said));
  const [trouble, setTrouble] = useState<Trouble>({ fields: [] });
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const faulty = ASSESS_FIELDS.filter((field) => trouble.fields.includes(field));

  useEffect(() => {
    if (trouble.fields.length > 0 || trouble.other !== undefined) box.current?.focus();
  }, [trouble]);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const read = readAssess(values, context.said.scheme);
    if (!read.ok) {
      setTrouble({ fields: read.fields });
      return;
    }
    if (store === undefined || busy) return;
    setBusy(true);
    context.onSaid({ ...context.said, ...values });
    const begun = await beginAssessment(
      { worker: context.worker, store },
      { pair, said: read.said, locale, now: now(), knowledgeVersion: context.knowledgeVersion },
    );
    setBusy(false);
    if (begun.ok) router.push(addressesIn(locale).tasks(begun.id));
    else setTrouble(begun.fault === 'said' ? { fields: begun.fields } : { fields: [], other: begun.fault });
  }

  return (
    <section className="assess" aria-labelledby="assess-heading">
      <h3 id="assess-heading" className="text-xl">
        {t('heading')}
      </h3>
      <p className="mt-2 max-w-measure">{t('intro', { type: r(`type.${type}`) })}</p>
      <p className="mt-2 max-w-measure font-semibold">{r('notYet')}</p>
      {faulty.length === 0 && trouble.other === undefined ? null : (
        <div ref={box} tabIndex={-1} role="alert" className="problem mt-6">
          <p className="font-semibold">{trouble.other === undefined ? t('trouble') : t(trouble.other)}</p>
          <ul>
            {faulty.map((field) => (
              <li key={field}>
                <a href={`#assess-${field}`} className="link-row" onClick={(event) => lead(event, `assess-${field}`)}>
                  {t(`error.${field}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form noValidate autoComplete="off" className="form-lines" onSubmit={(event) => void submit(event)}>
        {ASSESS_FIELDS.map((field) => (
          <LabelledField
            key={field}
            id={`assess-${field}`}
            label={t(`field.${field}.label`)}
            hint={t(`field.${field}.hint`)}
            error={faulty.includes(field) ? t(`error.${field}`) : null}
            value={values[field]}
            onChange={(value) => setValues({ ...values, [field]: value })}
            size={SIZES[field]}
            {...(field === 'year' ? { inputMode: 'numeric' as const } : {})}
          />
        ))}
        <div className="mt-8">
          <button type="submit" className="button" aria-disabled={busy || store === undefined}>
            {t('begin')}
          </button>
          <p className="mt-2 text-sm text-quiet">{t('kept')}</p>
        </div>
      </form>
    </section>
  );
}

const SIZES: Record<AssessField, 'line' | 'words' | 'number'> = {
  name: 'line',
  product: 'words',
  region: 'words',
  country: 'words',
  base: 'line',
  referenceArea: 'line',
  year: 'number',
  source: 'line',
};

/** A link to a field gives it the focus; the address stays, since it says where one is. */
function lead(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
