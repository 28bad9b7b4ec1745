'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { whenText } from '#components/frame/when-text';
import type { DifferenceRow, Side } from './found-model';

type MergeFormProps = {
  differences: DifferenceRow[];
  onMerge: (choices: ReadonlyMap<string, Side>) => void;
  onBack: () => void;
};

const sides: Side[] = ['mine', 'theirs'];

/** What differs, answer by answer: mine or the file's, each with its own evidence; the newer one is proposed where that is known. */
export function MergeForm({ differences, onMerge, onBack }: MergeFormProps) {
  const t = useTranslations('open.merge');
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(
    () => new Map(differences.map(({ key, proposed }) => [key, proposed])),
  );

  useEffect(() => heading.current?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onMerge(chosen);
  }

  const choose = (key: string, side: Side) => setChosen((all) => new Map(all).set(key, side));
  const chooseAll = (side: Side) => setChosen(new Map(differences.map(({ key }) => [key, side])));

  return (
    <form noValidate onSubmit={submit} className="mt-6">
      <h3 ref={heading} tabIndex={-1} className="text-lg">
        {t('title', { count: differences.length })}
      </h3>
      <p>{t('intro')}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <button type="button" className="quiet-action" onClick={() => chooseAll('mine')}>
          {t('allMine')}
        </button>
        <button type="button" className="quiet-action" onClick={() => chooseAll('theirs')}>
          {t('allTheirs')}
        </button>
      </p>
      {differences.map((row) => (
        <Row key={row.key} row={row} chosen={chosen.get(row.key) ?? row.proposed} onChoose={choose} />
      ))}
      <div className="found-choices">
        <button type="submit" className="button">
          {t('merge')}
        </button>
        <button type="button" className="quiet-action" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}

type RowProps = { row: DifferenceRow; chosen: Side; onChoose: (key: string, side: Side) => void };

function Row({ row, chosen, onChoose }: RowProps) {
  const t = useTranslations('open.merge');
  const locale = useLocale();

  return (
    <fieldset className="merge-row">
      <legend className="font-semibold">{row.label}</legend>
      <div className="merge-sides">
        {sides.map((side) => {
          const when = side === 'mine' ? row.mineWhen : row.theirsWhen;
          return (
            <label key={side} className="merge-side" data-chosen={chosen === side ? 'true' : undefined}>
              <span>
                <input
                  type="radio"
                  name={`merge-${row.key}`}
                  checked={chosen === side}
                  onChange={() => onChoose(row.key, side)}
                />{' '}
                <span className="text-quiet">{t(side)}</span>
                {row.newer === side ? <strong> {t('newer')}</strong> : null}
              </span>
              <span className="kept-lines">{row[side]}</span>
              {when === null ? null : (
                <span className="text-quiet">{t('written', { when: whenText(when, locale) })}</span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
