import { separatorOf, toCsv } from './csv';

describe('a file for spreadsheets', () => {
  it('quotes every cell and doubles quotes', () => {
    expect(
      toCsv(
        [
          ['a', 'say "b"'],
          ['line\nbreak', 'x;y'],
        ],
        ',',
      ),
    ).toBe('\ufeff"a","say ""b"""\r\n"line\nbreak","x;y"\r\n');
  });

  it.each(['=1+1', '+48 601', '-5', '@SUM(A1)', '\t=1', '\r=1'])('never lets %j be a formula', (text) => {
    expect(toCsv([[text]], ';')).toBe(`\ufeff"'${text}"\r\n`);
  });

  it('separates as the language’s spreadsheets expect', () => {
    expect(['en-GB', 'pl-PL', 'lt-LT', 'sk-SK', 'hr-HR'].map(separatorOf)).toEqual([',', ';', ';', ';', ';']);
  });
});
