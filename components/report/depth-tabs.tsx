import { useTranslations } from 'next-intl';
import { DEPTHS } from '#reports/depths';
import type { Depth } from '#reports/report';

type DepthTabsProps = { current: Depth; hrefOf: (depth: Depth) => string };

/** The three depths of a result, each a page of its own: links, so that each opens in a tab and has an address to send. */
export function DepthTabs({ current, hrefOf }: DepthTabsProps) {
  const t = useTranslations('result.depth');

  return (
    <nav aria-label={t('label')} className="depth-tabs no-print">
      <ul role="list">
        {DEPTHS.map((depth) => (
          <li key={depth}>
            <a href={hrefOf(depth)} aria-current={depth === current ? 'page' : undefined}>
              <span className="depth-name">{t(`name.${depth}`)}</span>
              <span className="depth-what">{t(`what.${depth}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
