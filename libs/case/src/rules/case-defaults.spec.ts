import { caseDefaults, caseNumber, minutesToDue } from './case-defaults';
import { CASE_CATEGORIES } from './case-words';

describe('caseDefaults', () => {
  it('sends water to maintenance as severe, due in a quarter of an hour', () => {
    expect(caseDefaults('water')).toMatchObject({ kind: 'complaint', severity: 'severe', department: 'maintenance' });
    expect(minutesToDue('water', 'severe')).toBe(15);
  });

  it('makes a question about the bill an explanation', () => {
    expect(caseDefaults('bill').kind).toBe('bill-explanation');
  });

  it.each(CASE_CATEGORIES)('is sooner due the more severe: %s', (category) => {
    const minutes = (['minor', 'moderate', 'severe'] as const).map((severity) => minutesToDue(category, severity));
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
    expect(minutes.at(-1)).toBeGreaterThan(0);
  });
});

describe('caseNumber', () => {
  it.each([
    [471, 'LIS1-2026-000471'],
    [999_999, 'LIS1-2026-999999'],
    [1_000_000, 'LIS1-2026-1000000'],
  ])('of %i is %s', (sequence, number) => expect(caseNumber('LIS1', 2026, sequence)).toBe(number));
});
