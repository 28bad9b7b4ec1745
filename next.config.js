import createNextIntlPlugin from 'next-intl/plugin';

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The parts of the PDF renderer that are used by themselves: its own copy is left outside the bundle too, and there must be one of each.
  serverExternalPackages: ['@react-pdf/layout', '@react-pdf/render', 'pdfkit'],
  // npm test checks the types in a step of its own, beside the unit tests.
  typescript: { ignoreBuildErrors: process.env.ARRANJO_TYPES_ARE_CHECKED === '1' },
  // Browsers ask for this name where they have not read yet which icon the page has.
  async redirects() {
    return [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }];
  },
  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders },
      {
        // Pages get theirs, with a nonce, from proxy.ts; what programs read is never drawn as a page.
        source: '/api/:path*',
        headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
      },
      {
        // A server on plain HTTP must not send it (RFC 6797, 7.2); behind a TLS proxy this header tells them apart.
        source: '/:path*',
        has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
        headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }],
      },
    ];
  },
};

const withMessages = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // The build compiles each message, so that no parser of messages goes to the browser. Outside the build they stay as written.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

export default withMessages(config);
