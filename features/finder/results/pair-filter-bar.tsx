import { useTranslations } from 'next-intl';
import { SearchField } from '#components/data/search-field';
import { SelectField } from '#components/data/select-field';
import type { TypeId } from '#policies/schema/terms';
import { CodeField } from './code-field';
import type { ResultsContext } from './listing';
import { TYPES } from './types';

type PairFilterBarProps = {
  context: ResultsContext;
  /** How many times all filters were cleared. */
  cleared: number;
};

/** Which pairs are shown: by words, type, industry and region. */
export function PairFilterBar({ context, cleared }: PairFilterBarProps) {
  const t = useTranslations('data.candidates');
  const typeName = useTranslations('data.results.type');
  const { listing, onListing } = context;
  const { filter, which } = listing;
  const change = (changed: Partial<typeof listing>) => onListing({ ...listing, ...changed, page: 0 });
  const types: { value: TypeId | 'any'; text: string }[] = [
    { value: 'any', text: t('anyType') },
    ...TYPES.map((value) => ({ value, text: typeName(value) })),
  ];

  return (
    <div className="filter-bar" role="search" aria-label={t('filter')}>
      <SearchField
        // Emptied with the filters, for it keeps what is typed.
        key={cleared}
        id="pairs-text"
        before={filter.text}
        label={t('search')}
        onSearch={(text) => {
          const { text: _before, ...others } = filter;
          change({ filter: text === '' ? others : { ...others, text } });
        }}
      />
      <SelectField
        id="pairs-type"
        label={t('type')}
        value={filter.types?.[0] ?? 'any'}
        options={types}
        onChoose={(type) => {
          const { types: _before, ...others } = filter;
          change({ filter: type === 'any' ? others : { ...others, types: [type] } });
        }}
      />
      <CodeField
        context={context}
        of="industries"
        value={filter.industry}
        onChoose={(industry) => {
          const { industry: _before, ...others } = filter;
          change({ filter: industry === undefined ? others : { ...others, industry } });
        }}
      />
      <CodeField
        context={context}
        of="regions"
        value={filter.region}
        onChoose={(region) => {
          const { region: _before, ...others } = filter;
          change({ filter: region === undefined ? others : { ...others, region } });
        }}
      />
      <SelectField
        id="pairs-which"
        label={t('which')}
        value={which}
        options={[
          { value: 'candidates' as const, text: t('onlyCandidates') },
          { value: 'all' as const, text: t('allPairs') },
        ]}
        onChoose={(chosen) => change({ which: chosen })}
      />
    </div>
  );
}
