import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';
import type { Report } from '#reports/report';
import { SmallFigure } from '#components/report/figure';

/** The first page of a real plan, as a sheet of paper at the side. */
export function PlanPreview({ cover, href }: { cover: Report['cover']; href: string }) {
  const t = useTranslations('start');

  return (
    <aside aria-label={t('preview')} className="border border-line bg-sheet p-5">
      <p className="text-sm text-quiet">{cover.kind}</p>
      <p className="mt-1 font-serif text-lg leading-snug font-semibold">{cover.title}</p>
      {cover.figure === undefined ? null : (
        <div className="mt-4">
          <SmallFigure figure={cover.figure} title={cover.title} description={cover.sentence} />
        </div>
      )}
      <p className="mt-3 font-serif">{cover.sentence}</p>
      <Link href={href} className="link-row mt-1">
        {t('previewLink')}
      </Link>
    </aside>
  );
}
