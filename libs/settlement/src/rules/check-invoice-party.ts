import { COUNTRIES, countryOfTaxNumber } from './countries';

/** Whom an invoice names as billed: as it is printed, and as it stays. */
export interface InvoiceParty {
  readonly name: string;
  /** Street, place and what else is written on an envelope; without the country. */
  readonly addressLines: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly taxNumber: string | null;
}

export type InvoicePartyRefusal =
  | { readonly code: 'country-unknown'; readonly country: string }
  /** Who can take the tax off needs an invoice that says where they are. */
  | { readonly code: 'billed-address-missing' }
  | { readonly code: 'tax-number-of-another-country'; readonly named: string; readonly country: string };

export type InvoicePartyDecision =
  { readonly accepted: true } | { readonly accepted: false; readonly refusal: InvoicePartyRefusal };

/**
 * Whether an invoice can be made out to this party. A name alone is enough for a guest; a tax number goes with an address
 * and its country, since the invoice is of no use to whoever takes the tax off otherwise.
 */
export function checkInvoiceParty({ addressLines, country, taxNumber }: InvoiceParty): InvoicePartyDecision {
  if (country !== null && !COUNTRIES.includes(country)) return refuse({ code: 'country-unknown', country });
  if (taxNumber === null) return { accepted: true };
  if (addressLines.length === 0 || country === null) return refuse({ code: 'billed-address-missing' });
  const named = countryOfTaxNumber(taxNumber);
  if (named !== undefined && named !== country) {
    return refuse({ code: 'tax-number-of-another-country', named, country });
  }
  return { accepted: true };
}

function refuse(refusal: InvoicePartyRefusal): InvoicePartyDecision {
  return { accepted: false, refusal };
}
