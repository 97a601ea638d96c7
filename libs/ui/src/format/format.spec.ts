import { dayOf, showNight, showTime } from './dates';
import { showMoney } from './money';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('showMoney', () => {
  it('writes money as the language does', () => {
    const written = (locale: string): string => plain(showMoney({ amount: '1234.50', currency: 'EUR' }, locale));
    expect(written('en-GB')).toBe('€1,234.50');
    expect(written('pl-PL')).toBe('1234,50 €');
    expect(written('lt-LT')).toBe('1 234,50 €');
    expect(written('sk-SK')).toBe('1 234,50 €');
    expect(written('hr-HR')).toBe('1.234,50 €');
  });

  it('groups Polish thousands from five digits', () => {
    expect(plain(showMoney({ amount: '12345.00', currency: 'EUR' }, 'pl-PL'))).toBe('12 345,00 €');
  });

  it('never breaks between the amount and its currency', () => {
    for (const locale of ['pl-PL', 'lt-LT', 'sk-SK', 'hr-HR']) {
      expect(showMoney({ amount: '12345.00', currency: 'EUR' }, locale)).not.toContain(' ');
    }
  });

  it('keeps the decimals of the currency, not those Intl likes', () => {
    expect(plain(showMoney({ amount: '1500.00', currency: 'HUF' }, 'en-GB'))).toBe('HUF 1,500.00');
    expect(plain(showMoney({ amount: '1500', currency: 'JPY' }, 'en-GB'))).toBe('JP¥1,500');
  });

  it('is exact where floating point is not', () => {
    expect(showMoney({ amount: '9007199254740993.01', currency: 'EUR' }, 'en-GB')).toBe('€9,007,199,254,740,993.01');
  });

  it('writes a real minus sign', () => {
    expect(showMoney({ amount: '-12.00', currency: 'EUR' }, 'en-GB')).toBe('−€12.00');
    for (const locale of ['pl-PL', 'lt-LT', 'sk-SK', 'hr-HR']) {
      expect(plain(showMoney({ amount: '-12.00', currency: 'EUR' }, locale))).toBe('−12,00 €');
    }
  });
});

describe('dates', () => {
  const formats = { locale: 'en-GB', timeZone: 'Europe/Lisbon' };

  it('writes a night without a zone', () => {
    expect(showNight('2026-03-05', 'en-GB')).toBe('Thu 5 Mar');
    expect(showNight('2026-03-05', 'pl-PL')).toBe('czw., 5 mar');
    expect(showNight('2026-03-05', 'lt-LT')).toBe('03-05, kt');
    expect(plain(showNight('2026-03-05', 'sk-SK'))).toBe('št 5. 3.');
    expect(showNight('2026-03-05', 'hr-HR')).toBe('čet, 5. ožu');
  });

  it('writes an instant on the property clock, with the day when it is not today', () => {
    const now = new Date('2026-07-01T20:00:00Z');
    expect(showTime('2026-07-01T13:02:00Z', formats, now)).toBe('14:02');
    expect(showTime('2026-06-30T13:02:00Z', formats, now)).toBe('30 Jun, 14:02');
    expect(showTime('2025-06-30T13:02:00Z', formats, now)).toBe('30 Jun 2025');
  });

  it.each([
    ['pl-PL', '5 mar 2026', '5 mar, 14:02'],
    ['lt-LT', '2026-03-05', '03-05, 14:02'],
    ['sk-SK', '5. 3. 2026', '5. 3., 14:02'],
    ['hr-HR', '5. ožu 2026.', '5. ožu, 14:02'],
  ])('writes dates as %s does', (locale, inAnotherYear, onAnotherDay) => {
    const at = '2026-03-05T14:02:00Z';
    const shown = (now: string): string => plain(showTime(at, { ...formats, locale }, new Date(now)));
    expect(shown('2027-01-01T12:00:00Z')).toBe(inAnotherYear);
    expect(shown('2026-03-07T12:00:00Z')).toBe(onAnotherDay);
    expect(shown('2026-03-05T20:00:00Z')).toBe('14:02');
  });

  it('knows that midnight comes earlier in the east', () => {
    const instant = new Date('2026-07-01T22:30:00Z');
    expect(dayOf(instant, 'Europe/Lisbon')).toBe('2026-07-01');
    expect(dayOf(instant, 'Europe/Warsaw')).toBe('2026-07-02');
  });
});
