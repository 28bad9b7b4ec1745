'use client';

import { useTranslations } from 'next-intl';
import { SelectField, type NamedChoice } from '#components/forms/select-field';
import { FileField } from '#components/open/file-field';

type ChooseOtherProps = {
  /** The other assessments of this browser. */
  others: NamedChoice[];
  /** Which of them is chosen; empty while none is. */
  chosen: string;
  /** The file that is compared with: its name, and how many parts of it could not be read. */
  file: { name: string; aside: number } | null;
  problem: string | null;
  onChoose: (id: string) => void;
  onFile: (file: File) => void;
};

/** With what an assessment is compared: another one of this browser, or a file. */
export function ChooseOther({ others, chosen, file, problem, onChoose, onFile }: ChooseOtherProps) {
  const t = useTranslations('work.compare');
  return (
    <div className="no-print max-w-measure">
      {others.length === 0 ? (
        <p>{t('noOther')}</p>
      ) : (
        <SelectField
          id="compare-with"
          label={t('other')}
          none={t('none')}
          groups={[{ title: null, choices: others }]}
          value={chosen}
          onChange={onChoose}
        />
      )}
      <FileField onChoose={onFile} invalid={problem !== null} />
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-rust">
          {problem}
        </p>
      )}
      <p role="status" className="mt-3">
        {file === null ? null : t('file', file)}
      </p>
    </div>
  );
}
