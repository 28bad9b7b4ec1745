import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';

export type ExampleEntry = { id: string; title: string; place: string; sentence: string };

export function ExampleList({ examples }: { examples: ExampleEntry[] }) {
  const t = useTranslations('start');

  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="text-2xl">
        {t('examplesHeading')}
      </h2>
      <p className="mt-3 max-w-measure">{t('examplesIntro')}</p>
      <ul className="mt-6 border-b border-line">
        {examples.map((example) => (
          <li
            key={example.id}
            className="gap-x-10 border-t border-line py-4 md:grid md:grid-cols-[20rem_minmax(0,1fr)]"
          >
            <div>
              <Link href={`/examples/${example.id}`} className="link-row font-serif text-lg font-semibold">
                {example.title}
              </Link>
              <p className="text-quiet">{example.place}</p>
            </div>
            <p className="mt-1 max-w-measure md:mt-1.5">{example.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
