'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import type { MappingDraft } from './mapping-draft';

type NameFieldsProps = { draft: MappingDraft; onDraft: (draft: MappingDraft) => void };

/** How names of regions and industries are read. */
export function NameFields({ draft, onDraft }: NameFieldsProps) {
  const t = useTranslations('data.columns');

  return (
    <fieldset className="figure-group">
      <legend className="font-semibold">{t('names')}</legend>
      <div className="choices">
        {(['fillDown', 'keepApart'] as const).map((what) => (
          <Choice
            key={what}
            type="checkbox"
            name={what}
            value={what}
            checked={draft[what]}
            onChoose={() => onDraft({ ...draft, [what]: !draft[what] })}
          >
            {t(what)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
