import { useLocale, useTranslations } from 'next-intl';
import { indicatorFields } from '#components/interview/importance-fields';
import { profileFields } from '#components/interview/profile-fields';
import { useFormat } from '#i18n/use-format';
import { haveTextsCome, interviewTexts } from './interview/interview-texts';
import { interviewBase } from '#policies/knowledge/interview';

/** More names than these are counted only. */
const MOST = 3;

/** The names of fields that another tab has changed, in one text; empty where there are none. */
export function useChangedNames(fields: readonly string[]): string {
  const t = useTranslations('work');
  const locale = useLocale();
  const format = useFormat();
  const names = [...new Set(fields.map(nameOf))];
  const rest = names.length - MOST;
  if (names.length === 0) return '';
  return format.list(rest > 0 ? [...names.slice(0, MOST), t('elsewhere.more', { count: rest })] : names);

  function nameOf(field: string): string {
    const [kind = '', name = '', part] = field.split('.');
    switch (kind) {
      case 'profile': {
        const known = profileFields.find((one) => field.endsWith(`.${one}`));
        return known === undefined ? t('elsewhere.title') : t(`new.field.${known}.label`);
      }
      case 'figures': {
        const known = indicatorFields.find((one) => one === name);
        return known === undefined ? name : t(`importance.field.${known}.name`);
      }
      case 'answers': {
        const question = questionName(name);
        return part === 'value' ? question : t('elsewhere.known', { question });
      }
      case 'cut-offs':
      case 'title':
        return t(`elsewhere.${kind}`);
      default:
        return t('elsewhere.plan');
    }
  }

  function questionName(id: string): string {
    const section = interviewBase.question.get(id)?.section;
    if (section === undefined || !haveTextsCome(locale, [section])) return id;
    return interviewTexts(locale).questions[id]?.short ?? id;
  }
}
