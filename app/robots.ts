import type { MetadataRoute } from 'next';

/** What crawlers may read: the pages of the site, not those where people work. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*/work', '/*/open', '/*/data'] } };
}
