import { useTranslations } from 'next-intl';
import { SelectField } from '#components/data/select-field';
import type { Calls } from '#features/finder/worker/protocol';
import type { ResultsContext } from './listing';
import { useAnswer } from './use-table-query';

/** Longer lists are no help; the search by words is. */
const MOST = 1500;

const ASK: Record<'industries' | 'regions', Calls['codes']['ask']> = {
  industries: { of: 'industries', text: '', page: 0, size: MOST },
  regions: { of: 'regions', text: '', page: 0, size: MOST },
};

type CodeFieldProps = {
  context: ResultsContext;
  of: 'industries' | 'regions';
  value: string | undefined;
  onChoose: (code: string | undefined) => void;
};

/** One industry or region of the table, or all. Of more than fit a list, the one that was come to by another way can be let go. */
export function CodeField({ context, of, value, onChoose }: CodeFieldProps) {
  const t = useTranslations('data.candidates');
  const { answer } = useAnswer(context, 'codes', ASK[of]);
  const tooMany = answer !== undefined && answer.count > MOST;
  if (answer === undefined || (tooMany && value === undefined)) return null;
  const listed = tooMany ? [] : answer.rows;
  const named =
    value === undefined || listed.some(({ code }) => code === value) ? listed : [...listed, { code: value }];
  // A code can be any text, so that "all" stands apart from them by its place and its mark.
  return (
    <SelectField
      id={`pairs-${of}`}
      label={t(`of.${of}`)}
      value={value === undefined ? '' : `=${value}`}
      options={[
        { value: '', text: t(`all.${of}`) },
        ...named.map(({ code, name }) => ({
          value: `=${code}`,
          text: name === undefined ? code : `${name} (${code})`,
        })),
      ]}
      onChoose={(chosen) => onChoose(chosen === '' ? undefined : chosen.slice(1))}
    />
  );
}
