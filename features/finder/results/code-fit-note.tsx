import { useTranslations } from 'next-intl';
import { bestFit, type CodeFit, type CodeForm } from './code-fit';

type CodeFitNoteProps = {
  /** Of the chosen place of codes, the fit in each form. */
  fits: CodeFit[];
  form: CodeForm;
  regions: number;
  onForm: (form: CodeForm) => void;
};

/** How many regions of the table are on the map; where more would be with codes in another form, that is offered. */
export function CodeFitNote({ fits, form, regions, onForm }: CodeFitNoteProps) {
  const t = useTranslations('data.map');
  const written = fits.find((fit) => fit.form === 'as-written')?.fits ?? 0;
  const used = fits.find((fit) => fit.form === form)?.fits ?? 0;
  const best = bestFit(fits);
  const isBetter = best !== undefined && best.fits > written;

  if (regions === 0) return null;
  return (
    <div className="mt-4 max-w-measure" role="status">
      <p>
        {t('fit', { fits: written, regions })}
        {isBetter && form === 'as-written'
          ? ` ${t(`fitForm.${nameOf(best.form)}`, { fits: best.fits, regions })}`
          : null}
        {form === 'as-written' ? null : ` ${t('fitUsed', { fits: used, regions })}`}
      </p>
      {form !== 'as-written' ? (
        <button type="button" className="quiet-action" onClick={() => onForm('as-written')}>
          {t('fitBack')}
        </button>
      ) : isBetter ? (
        <button type="button" className="button button-quiet mt-2" onClick={() => onForm(best.form)}>
          {t('fitUse')}
        </button>
      ) : null}
    </div>
  );
}

function nameOf(form: CodeForm): Exclude<CodeForm, 'as-written'> {
  return form === 'as-written' ? 'spelling' : form;
}
