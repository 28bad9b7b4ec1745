import { notFound } from 'next/navigation';

/** Addresses that lead nowhere get the page for that, in their locale and with the site's head and foot. */
export default function Page(): never {
  notFound();
}
