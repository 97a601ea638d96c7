import { inOneLine, linesFault, toParty, toPartyFields } from './party-fields';

const party = {
  ...{ name: 'Acme Sp. z o.o.', addressLines: ['ul. Żółta 7/3', '80-001 Gdańsk'], country: 'PL' },
  taxNumber: 'PL5260001246',
};

describe('the address on an invoice', () => {
  it('is typed as it was written, and sent as it was typed', () => {
    expect(toPartyFields(party).lines).toBe('ul. Żółta 7/3\n80-001 Gdańsk');
    expect(toParty(toPartyFields(party))).toEqual(party);
  });

  it('drops lines and spaces nobody wrote anything in', () => {
    const fields = { name: ' Anna Nowak ', lines: '\n Rua Nova 1 \n\n', country: '', taxNumber: ' ' };
    expect(toParty(fields)).toEqual({
      name: 'Anna Nowak',
      addressLines: ['Rua Nova 1'],
      country: null,
      taxNumber: null,
    });
  });

  it.each([
    ['1\n2\n3\n4\n5', 'many'],
    ['x'.repeat(81), 'long'],
    ['1\n2\n3\n4', undefined],
  ])('says of %j: %s', (lines, fault) => {
    const fields = { ...toPartyFields(party), lines };
    expect(linesFault(fields)).toBe(fault);
    expect(toParty(fields) === undefined).toBe(fault !== undefined);
  });

  it('is not sent without a name', () => {
    expect(toParty({ ...toPartyFields(party), name: ' ' })).toBeUndefined();
  });

  it('is read in one line beside the payer', () => {
    expect(inOneLine(party)).toBe('Acme Sp. z o.o., ul. Żółta 7/3, 80-001 Gdańsk, PL5260001246');
  });
});
