const formatters = new Map<string, Intl.NumberFormat>();

/** `10` as the language writes ten percent: `10%`, `10 %`. Takes the decimals it is given. */
export function showPercent(percent: string, locale: string): string {
  const digits = percent.split('.')[1]?.length ?? 0;
  const key = `${locale} ${digits}`;
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, formatter);
  return formatter.format(Number(percent) / 100);
}
