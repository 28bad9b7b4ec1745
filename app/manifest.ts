import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { routing } from '#i18n/routing';

/** What a browser shows of the program when a person puts it among their own. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: 'common' });
  return {
    name: t('name'),
    description: t('description'),
    start_url: `/${routing.defaultLocale}`,
    display: 'standalone',
    background_color: '#fbf9f3',
    theme_color: '#fbf9f3',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
