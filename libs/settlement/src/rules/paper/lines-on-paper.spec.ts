import { add, money } from '@amends/kernel';
import fc from 'fast-check';
import { linesOnPaper, type PaperLine } from './lines-on-paper';

const line = (id: string, minor: number, correctsId: string | null = null, taxMinor = 0): PaperLine => ({
  ...{ id, correctsId },
  ...{ amount: money(minor, 'EUR'), taxIncluded: money(taxMinor, 'EUR') },
});
const idsOf = (lines: readonly PaperLine[]): readonly string[] => linesOnPaper(lines).map(({ id }) => id);

describe('lines on an invoice', () => {
  it('leave out what was voided, with what voided it', () => {
    expect(idsOf([line('bar', 12_40), line('night', 100_00), line('void', -12_40, 'bar')])).toEqual(['night']);
  });

  it('show a reduction beside the line it leaves something of', () => {
    const lines = [line('night', 100_00), line('bar', 12_40), line('less', -10_00, 'night')];
    expect(idsOf(lines)).toEqual(['night', 'less', 'bar']);
  });

  it('keep what was voided and given back', () => {
    const lines = [line('bar', 12_40), line('void', -12_40, 'bar'), line('undo', 12_40, 'bar')];
    expect(idsOf(lines)).toEqual(['bar', 'void', 'undo']);
  });

  it('keep a line whose price is gone and whose tax is not', () => {
    expect(idsOf([line('bar', 12_40, null, 2_32), line('gift', -12_40, 'bar')])).toEqual(['bar', 'gift']);
  });

  it('keep what reduces a line of elsewhere', () => {
    expect(idsOf([line('less', -5_00, 'of another bill')])).toEqual(['less']);
  });

  it('always sum up to the same', () => {
    const amount = fc.integer({ min: -5, max: 5 });
    const corrects = fc.option(fc.integer({ min: 0, max: 5 }).map(String), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, corrects, amount), { maxLength: 8 }), (drafts) => {
        const lines = drafts.map(([minor, of, tax], at) => line(String(at), minor, of, tax));
        const total = (some: readonly PaperLine[]) => some.reduce((all, one) => add(all, one.amount), money(0, 'EUR'));
        expect(total(linesOnPaper(lines))).toEqual(total(lines));
      }),
    );
  });
});
