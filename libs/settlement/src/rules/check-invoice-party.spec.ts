import { checkInvoiceParty, type InvoiceParty } from './check-invoice-party';
import { COUNTRIES, countryName, countryOfTaxNumber } from './countries';

/** Each test changes the one fact it is about. */
const company: InvoiceParty = {
  ...{ name: 'Baltic Lines UAB', addressLines: ['Jūros g. 4', 'LT-91001 Klaipėda'] },
  ...{ country: 'LT', taxNumber: 'LT100001738313' },
};

describe('whom an invoice is made out to', () => {
  it.each([
    ['a company with all of it', company],
    ['a guest with a name alone', { ...company, addressLines: [], country: null, taxNumber: null }],
    ['an address without a country', { ...company, country: null, taxNumber: null }],
    ['a number that names no country', { ...company, taxNumber: '100001738313' }],
    ['a Greek number, which begins with other letters', { ...company, country: 'GR', taxNumber: 'EL 094259216' }],
    ['a number of Northern Ireland', { ...company, country: 'GB', taxNumber: 'XI110305878' }],
    ['a person’s own number that begins like a country', { ...company, country: 'IT', taxNumber: 'SIMLNE80A01H501U' }],
  ])('can be %s', (_what, party) => {
    expect(checkInvoiceParty(party)).toEqual({ accepted: true });
  });

  it.each([
    ['a country there is not', { country: 'XX' }, { code: 'country-unknown', country: 'XX' }],
    ['a tax number without an address', { addressLines: [] }, { code: 'billed-address-missing' }],
    ['a tax number without a country', { country: null }, { code: 'billed-address-missing' }],
    [
      'a tax number of another country',
      { country: 'PL' },
      { code: 'tax-number-of-another-country', named: 'LT', country: 'PL' },
    ],
  ])('is refused with %s', (_what, change, refusal) => {
    expect(checkInvoiceParty({ ...company, ...change })).toEqual({ accepted: false, refusal });
  });
});

describe('countries', () => {
  it('are all of ISO 3166-1, each once, with a name', () => {
    expect(COUNTRIES).toHaveLength(249);
    expect(new Set(COUNTRIES).size).toBe(249);
    for (const country of COUNTRIES) expect(countryName(country, 'en')).not.toBe(country);
  });

  it('are called what they are in the language of the guest', () => {
    expect(['en', 'pl', 'lt', 'sk', 'hr'].map((language) => countryName('HR', language))).toEqual([
      ...['Croatia', 'Chorwacja', 'Kroatija', 'Chorvátsko', 'Hrvatska'],
    ]);
  });

  it.each([
    ['ATU12345678', 'AT'],
    ['FRXX123456789', 'FR'],
    ['IE9S99999L', 'IE'],
    ['NL123456789B01', 'NL'],
    ['DE 123 456 789', 'DE'],
    ['US123456789', undefined],
    ['B12345678', undefined],
  ])('are named by %s: %s', (taxNumber, country) => {
    expect(countryOfTaxNumber(taxNumber)).toBe(country);
  });
});
