import { useTranslations } from 'next-intl';
import { TypeMark } from '#components/data/type-mark';
import type { TypeId } from '#policies/schema/terms';

/** The name of a type with its mark; a pair below the cut-offs has none. */
export function TypeName({ type }: { type: TypeId | null }) {
  const t = useTranslations('data.results');
  if (type === null) return <span className="text-quiet">{t('noType')}</span>;
  return (
    <span className="type-name">
      <TypeMark type={type} />
      {t(`type.${type}`)}
    </span>
  );
}
