import type { InvoicePartyDto, PutInvoicePartyDto } from '@amends/settlement/dto';

/** As it is typed: the address as one text, a line each. */
export interface PartyFields {
  readonly name: string;
  readonly lines: string;
  /** Empty for none. */
  readonly country: string;
  readonly taxNumber: string;
}

const MOST_LINES = 4;
const LONGEST_LINE = 80;

export function toPartyFields({ name, addressLines, country, taxNumber }: InvoicePartyDto): PartyFields {
  return { name, lines: addressLines.join('\n'), country: country ?? '', taxNumber: taxNumber ?? '' };
}

/** What is wrong with the address as an invoice prints it; undefined when nothing is. */
export function linesFault({ lines }: PartyFields): 'many' | 'long' | undefined {
  const written = linesOf(lines);
  if (written.length > MOST_LINES) return 'many';
  return written.some((line) => line.length > LONGEST_LINE) ? 'long' : undefined;
}

/** What is sent; undefined while no name is written or the address does not fit. */
export function toParty(fields: PartyFields): PutInvoicePartyDto | undefined {
  const [name, taxNumber] = [fields.name.trim(), fields.taxNumber.trim()];
  if (!name || linesFault(fields)) return undefined;
  const { lines, country } = fields;
  return { name, addressLines: linesOf(lines), country: country || null, taxNumber: taxNumber || null };
}

/** In one line, as it is read beside the payer. */
export function inOneLine({ name, addressLines, taxNumber }: InvoicePartyDto): string {
  return [name, ...addressLines, ...(taxNumber ? [taxNumber] : [])].join(', ');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
