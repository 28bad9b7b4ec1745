import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { formatFor } from '#i18n/format';
import { formatLocale } from '#i18n/format-locale';

/** What cannot be reckoned. */
const NONE = '–';

/** How the figures of a table are written: never with more digits than they have a meaning for. */
export function useNumbers() {
  const locale = useLocale();
  return useMemo(() => {
    const plain = formatFor(locale);
    const known = formatLocale(locale);
    const whole = new Intl.NumberFormat(known, { maximumFractionDigits: 0 });
    const one = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
    const three = new Intl.NumberFormat(known, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
    const two = new Intl.NumberFormat(known, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const signed = new Intl.NumberFormat(known, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const written = (value: number, write: (value: number) => string) =>
      Number.isNaN(value) ? NONE : Number.isFinite(value) ? write(value) : value < 0 ? '−∞' : '∞';
    return {
      count: (value: number) => written(value, one.format),
      signed: (value: number) => written(value, signed.format),
      quotient: (value: number) => written(value, Math.abs(value) >= 100 ? whole.format : two.format),
      /** From 0 to 1 as a part of a hundred. */
      share: (value: number) => written(value, plain.percent),
      growth: (value: number) => written(value, (part) => `${part > 0 ? '+' : ''}${plain.percent(part)}`),
      index: (value: number) => written(value, three.format),
      cut: plain.number,
      chance: (value: number) =>
        written(value, (part) => (part < 0.001 ? `<\u00a0${plain.number(0.001)}` : three.format(part))),
    };
  }, [locale]);
}
