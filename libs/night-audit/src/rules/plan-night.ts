import { type ChargeTaxes, type ChargeToTax, type GeneratedTax, routeLine, taxesOf } from '@amends/folio';
import { exceeds, type Money, money, subtract } from '@amends/kernel';
import type { Unpostable } from './findings';
import type { NightCode, NightOfHouse, NightOfStay } from './night-facts';
import { insideRate, pricePackage } from './price-package';

/** A line the night audit posts, before it has an id. */
export interface NightLine {
  readonly code: NightCode;
  readonly amount: Money;
  readonly quantity: number;
  readonly window: number;
  readonly taxIncluded: Money;
  readonly taxRuleId: string | null;
  /** Where the tax inside is booked; null when there is none. */
  readonly taxCode: string | null;
  readonly packageCode: string | null;
  /** Place in the list of the line it was made from. */
  readonly from: number | null;
}

export interface NightRefusal {
  readonly code: Unpostable;
  readonly transactionCode?: string;
}

export type NightPlan =
  | { readonly planned: true; readonly lines: readonly NightLine[] }
  | { readonly planned: false; readonly refusal: NightRefusal };

interface Charge {
  readonly code: NightCode;
  readonly amount: Money;
  readonly quantity: number;
  readonly packageCode: string | null;
}

/**
 * The lines of one stay for one night: the room at the price quoted for that night less what its package has inside
 * it, each part of the package, and the taxes and fees of all of them.
 *
 * A line goes where its folio routes it. A fee for each person is routed by its own code, for it is the guest's even
 * when a company pays the room; a percentage follows the line it is added to. What comes to nothing is not posted, and
 * the fees of a night that costs nothing are.
 */
export function planNight(stay: NightOfStay, house: NightOfHouse): NightPlan {
  const charges = chargesOf(stay, house);
  if ('refusal' in charges) return { planned: false, refusal: charges.refusal };
  const lines: NightLine[] = [];
  for (const charge of charges.charges) {
    const taxes = taxesOfCharge(charge, stay, house);
    if (!taxes.taxed)
      return { planned: false, refusal: { code: taxes.refusal.code, transactionCode: charge.code.code } };
    const window = windowOf(charge.code, stay);
    const from = charge.amount.minor > 0 ? lines.push({ ...charge, ...taxes.inside, window, from: null }) - 1 : null;
    for (const generated of taxes.generated) {
      const code = house.codes.get(generated.transactionCode);
      if (!code) return missing(generated.transactionCode);
      lines.push(
        taxLine(generated, code, { window: isFee(generated, house) ? windowOf(code, stay) : window, from, charge }),
      );
    }
  }
  // Half a night on a bill that is half closed would leave the rest of it nowhere.
  const shut = lines.some(({ window }) => stay.folio?.closedWindows.includes(window));
  return shut ? { planned: false, refusal: { code: 'folio-missing' } } : { planned: true, lines };
}

function chargesOf(
  stay: NightOfStay,
  house: NightOfHouse,
): { readonly charges: readonly Charge[] } | { readonly refusal: NightRefusal } {
  const { rate, folio, packageCode } = stay;
  const { currency, roomCode } = house;
  if (!folio) return { refusal: { code: 'folio-missing' } };
  if (!rate) return { refusal: { code: 'rate-missing' } };
  if (rate.currency !== currency || folio.currency !== currency) return { refusal: { code: 'currency-differs' } };
  const items = pricePackage(stay, currency);
  const inside = insideRate(items, currency);
  if (exceeds(inside, rate)) return { refusal: { code: 'package-exceeds-rate' } };
  const unknown = items.find(({ transactionCode }) => house.codes.get(transactionCode)?.active !== true);
  if (unknown) return { refusal: { code: 'transaction-code-missing', transactionCode: unknown.transactionCode } };
  const room: Charge = { code: roomCode, amount: subtract(rate, inside), quantity: 1, packageCode: null };
  const parts = items.flatMap(({ transactionCode, amount, quantity }) => {
    const code = house.codes.get(transactionCode);
    return code ? [{ code, amount, quantity, packageCode }] : [];
  });
  return { charges: [room, ...parts] };
}

function taxesOfCharge({ code, amount, quantity }: Charge, stay: NightOfStay, house: NightOfHouse): ChargeTaxes {
  const { night, currency, taxes } = house;
  return taxesOf(
    {
      ...{ amount, quantity, serviceDate: night, countsNights: code.lineGroup === 'room', taxCode: code.taxCode },
      taxLines: taxLinesOf(code, house),
    },
    { ...stay, currency },
    taxes,
  );
}

/** The line its code generates, and the one that carries a tax that is added. */
function taxLinesOf({ generates, taxCode }: NightCode, { codes }: NightOfHouse): ChargeToTax['taxLines'] {
  const own = generates === null ? undefined : codes.get(generates);
  const carrying = [...codes.values()].find(
    (code) => code.kind === 'tax' && taxCode !== null && code.taxCode === taxCode,
  );
  return [...new Set([own, carrying])].flatMap((code) =>
    code && code.taxCode !== null ? [{ transactionCode: code.code, taxCode: code.taxCode }] : [],
  );
}

function taxLine(
  { amount, quantity, taxRuleId }: GeneratedTax,
  code: NightCode,
  of: { readonly window: number; readonly from: number | null; readonly charge: Charge },
): NightLine {
  const { window, from, charge } = of;
  const taxIncluded = money(0, amount.currency);
  return {
    code,
    amount,
    quantity,
    window,
    taxIncluded,
    taxRuleId,
    taxCode: null,
    packageCode: charge.packageCode,
    from,
  };
}

function windowOf({ code, lineGroup }: NightCode, { folio }: NightOfStay): number {
  return routeLine(folio?.routing ?? [], code, lineGroup);
}

function isFee({ taxRuleId }: GeneratedTax, { taxes }: NightOfHouse): boolean {
  return taxes.some(({ id, kind }) => id === taxRuleId && kind === 'per-person-night');
}

function missing(transactionCode: string): NightPlan {
  return { planned: false, refusal: { code: 'transaction-code-missing', transactionCode } };
}
