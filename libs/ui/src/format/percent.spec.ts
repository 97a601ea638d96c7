import { showPercent } from './percent';

describe('showPercent', () => {
  it.each([
    ['10', 'en-GB', '10%'],
    ['10', 'pl-PL', '10%'],
    ['10', 'lt-LT', '10\u00a0%'],
    ['10', 'sk-SK', '10\u00a0%'],
    ['10', 'hr-HR', '10\u00a0%'],
    ['6.5', 'pl-PL', '6,5%'],
  ])('writes %s in %s as %s', (percent, locale, expected) => expect(showPercent(percent, locale)).toBe(expected));
});
