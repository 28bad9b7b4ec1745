import type { AnswerRow } from '#components/interview/model';
import type { Addresses } from '#features/browser/path';
import type { Format } from '#i18n/format';
import type { Words } from '#i18n/words';
import type { Assessment } from '#policies/schema/assessment';

type FactWords = {
  addresses: Addresses;
  t: Words<'work'>;
  open: Words<'open'>;
  format: Pick<Format, 'number' | 'percent'>;
};

const PROFILE = ['name', 'product', 'productKind', 'region', 'country'] as const;
const DECISION = ['what', 'by', 'budget'] as const;
const SHARES = ['sectorShare', 'regionOwnShare', 'regionWeight'] as const;
const NUMBERS = ['locationQuotient', 'establishments', 'employment'] as const;
const LINES = ['base', 'referenceArea', 'source'] as const;

/** Who is meant, what has to be decided, and the figures, as rows beside the answers. */
export function factGroups(assessment: Assessment, words: FactWords) {
  const { addresses, t } = words;
  const { id } = assessment;
  const [profile, figures] = [addresses.profile(id), addresses.place(id, 'importance')].map(
    (address) => `${address}?from=check-answers`,
  );
  return [
    {
      id: 'profile',
      name: t('check.profile'),
      href: profile ?? '',
      rows: profileRows(assessment, words, profile ?? ''),
    },
    {
      id: 'figures',
      name: t('check.figures'),
      href: figures ?? '',
      rows: figureRows(assessment, words, figures ?? ''),
    },
  ];
}

function profileRows({ profile }: Assessment, { t }: FactWords, href: string): AnswerRow[] {
  const { decision } = profile;
  return [
    ...PROFILE.map((field) => factRow(`profile-${field}`, t(`check.fact.${field}`), profile[field], href)),
    ...DECISION.map((field) => factRow(`profile-${field}`, t(`check.fact.${field}`), decision?.[field], href)),
  ];
}

/** Figures that nobody gave are one row, so that ten empty ones do not stand there. */
function figureRows({ indicators }: Assessment, { t, open, format }: FactWords, href: string): AnswerRow[] {
  if (indicators === undefined) return [factRow('figures', t('check.figures'), undefined, href)];
  const row = (field: string, value: string | undefined) =>
    value === undefined ? [] : [factRow(`figure-${field}`, open('fieldName', { field }), value, href)];
  const given = <Value>(value: Value | undefined, write: (value: Value) => string) =>
    value === undefined ? undefined : write(value);
  return [
    ...NUMBERS.flatMap((field) => row(field, given(indicators[field], format.number))),
    ...SHARES.flatMap((field) => row(field, given(indicators[field], format.percent))),
    ...LINES.flatMap((field) => row(field, indicators[field])),
    ...row('year', String(indicators.year)),
    ...row(
      'coversMostFirms',
      given(indicators.coversMostFirms, (is) => open(is ? 'merge.yes' : 'merge.no')),
    ),
  ];
}

function factRow(question: string, short: string, value: string | undefined, changeHref: string): AnswerRow {
  const answer = value === undefined || value.trim() === '' ? null : value;
  return {
    question,
    short,
    ask: short,
    answer,
    known: '',
    note: '',
    groups: [],
    former: [],
    setAside: null,
    changeHref,
  };
}
