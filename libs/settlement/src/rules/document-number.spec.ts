import { documentNumber } from './document-number';

describe('documentNumber', () => {
  it.each([
    ['invoice', 471, 'LIS1-INV-2026-000471'],
    ['credit-note', 1, 'LIS1-CN-2026-000001'],
    ['voucher', 1_000_000, 'LIS1-V-2026-1000000'],
  ] as const)('of a %s is what people read aloud', (series, sequence, number) => {
    expect(documentNumber('LIS1', series, 2026, sequence)).toBe(number);
  });
});
