import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Footer } from '#components/site/footer';
import { Header } from '#components/site/header';
import { pickMessages } from '#i18n/messages';
import { routing } from '#i18n/routing';
import { PSEUDO_LOCALE } from '#policies/text/pseudo';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f3' },
    { media: '(prefers-color-scheme: dark)', color: '#191714' },
  ],
};

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = await getTranslations('common');
  const { locale } = await params;

  return {
    title: { default: t('name'), template: t('titleTemplate') },
    description: t('description'),
    // Otherwise browsers on phones turn numbers such as locators into telephone links.
    formatDetection: { telephone: false },
    ...(locale === PSEUDO_LOCALE ? { robots: { index: false, follow: false } } : {}),
  };
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  // A page made beforehand would carry no nonce, and the browser would refuse its scripts.
  await connection();
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) {
    notFound();
  }
  const t = await getTranslations('common');
  const messages = pickMessages(await getMessages(), ['errors']);

  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={messages}>
          <a href="#content" className="skip-link">
            {t('skip')}
          </a>
          <Header />
          <main id="content" tabIndex={-1} className="page grow py-10 outline-none sm:py-14">
            {children}
          </main>
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
