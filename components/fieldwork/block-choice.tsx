'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import type { GuideBlockId } from '#policies/instruments/schedule';
import type { BlockModel } from './model';

type BlockChoiceProps = { blocks: BlockModel[]; onChoose: (block: GuideBlockId) => void };

/** The blocks of the schedule, each with what is open in it; an empty one can be chosen too, for questions in one's own words. */
export function BlockChoice({ blocks, onChoose }: BlockChoiceProps) {
  const t = useTranslations('fieldwork.blocks');

  return (
    <fieldset className="labelled no-print mt-10" aria-describedby="blocks-hint">
      <legend>
        <h2 className="text-xl">{t('heading')}</h2>
      </legend>
      <p id="blocks-hint" className="labelled-hint max-w-measure">
        {t('hint')}
      </p>
      <div className="choices choices-small max-w-measure">
        {blocks.map(({ id, questions, open, chosen }) => (
          <Choice key={id} type="checkbox" name="blocks" value={id} checked={chosen} onChoose={() => onChoose(id)}>
            {t(`name.${id}`)}{' '}
            <span className="block text-base text-quiet">
              {id === 'besides' && questions === 0 ? null : t('open', { questions, open })}
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
