import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, type NextResponse } from 'next/server';
import { PSEUDO_LOCALE } from '#policies/text/pseudo';
import { READ_LOCALES, routing } from './i18n/routing';

const handleLocale = createIntlMiddleware({ ...routing, locales: READ_LOCALES, defaultLocale: 'en' });
/** The marked locale has its addresses, but no visitor is sent there, whatever languages a browser asks for. */
const handleMarked = createIntlMiddleware(routing);

/** Sends visitors to a locale, and gives each page a content security policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(newNonce());

  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const isMarked = request.nextUrl.pathname.split('/')[1] === PSEUDO_LOCALE;
  const response = (isMarked ? handleMarked : handleLocale)(new NextRequest(request, { headers }));

  response.headers.set('Content-Security-Policy', policy);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  // React needs eval for its error stacks, and Next styles for its overlay, while developing; never in production.
  const developing = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes));
}

export const config = {
  // Never /api (a proxy cuts bodies at 10 MB) nor /_next/static (a policy there stops WebAssembly in workers).
  matcher: ['/((?!api(?:/|$)|_next/static|_next/image|samples/|icon\\.svg$|manifest\\.webmanifest$|robots\\.txt$).*)'],
};
