import { useTranslations } from 'next-intl';

/** That an answer will not come, and what to do. */
export function Ended({ ended }: { ended: 'failed' | 'stopped' | undefined }) {
  const t = useTranslations('data.results.ended');
  if (ended === undefined) return null;
  return (
    <p role="alert" className="problem mt-4 max-w-measure">
      {t(ended)}
    </p>
  );
}
