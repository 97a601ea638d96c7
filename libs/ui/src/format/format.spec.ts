import { dayOf, showNight, showTime } from './dates';
import { showMoney } from './money';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('showMoney', () => {
  it('writes money as the language does', () => {
    expect(plain(showMoney({ amount: '1234.50', currency: 'EUR' }, 'pl-PL'))).toBe('1234,50 €');
    expect(plain(showMoney({ amount: '1234.50', currency: 'EUR' }, 'en-GB'))).toBe('€1,234.50');
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
  });
});

describe('dates', () => {
  const formats = { locale: 'en-GB', timeZone: 'Europe/Lisbon' };

  it('writes a night without a zone', () => {
    expect(showNight('2026-03-05', 'en-GB')).toBe('Thu 5 Mar');
    expect(showNight('2026-03-05', 'pl-PL')).toBe('czw., 5 mar');
  });

  it('writes an instant on the property clock, with the day when it is not today', () => {
    const now = new Date('2026-07-01T20:00:00Z');
    expect(showTime('2026-07-01T13:02:00Z', formats, now)).toBe('14:02');
    expect(showTime('2026-06-30T13:02:00Z', formats, now)).toBe('30 Jun, 14:02');
    expect(showTime('2025-06-30T13:02:00Z', formats, now)).toBe('30 Jun 2025');
  });

  it('knows that midnight comes earlier in the east', () => {
    const instant = new Date('2026-07-01T22:30:00Z');
    expect(dayOf(instant, 'Europe/Lisbon')).toBe('2026-07-01');
    expect(dayOf(instant, 'Europe/Warsaw')).toBe('2026-07-02');
  });
});
