import { newId } from '@amends/kernel';
import type { TonightEffect } from '@amends/room-move';
import { type NewLine, type PostingCatalogue, PRICE_REDUCTION_CODE, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { LoadedRates, TonightLine } from './rate-facts';

interface Rooms {
  readonly fromRoom: { readonly number: string };
  readonly toRoom: { readonly id: string; readonly number: string };
}

/**
 * Tonight's change as lines of the bill, on the window of the lines they belong to: whoever pays the night pays more for
 * it, or receives what it costs less. Named by the two rooms, which every language can read.
 *
 * @throws Refused `transaction-code-unknown` where the hotel has no code for a price reduction.
 */
export function toNightLines(
  tx: WriteTransaction,
  facts: LoadedRates,
  effects: readonly TonightEffect[],
  rooms: Rooms,
  catalogue: PostingCatalogue,
): readonly NewLine[] {
  const charge = newId();
  return effects.map((effect) => {
    const of = facts.tonight.find(({ postingId }) => postingId === effect.ofPostingId);
    if (!of) throw new Error('A line was planned beside one that is not on the bill.');
    const own = effect.kind === 'credit' ? creditOf(of, catalogue) : chargeOf(of, effect, charge, rooms);
    return { ...lineBeside(tx, of, effect), ...own, description: `${own.description} ${said(rooms)}` };
  });
}

/** What the guest reads beside the name of the line. */
export function said({ fromRoom, toRoom }: Rooms): string {
  return `${fromRoom.number} → ${toRoom.number}`;
}

type Own = Pick<
  NewLine,
  'id' | 'transactionCode' | 'description' | 'revenueAccount' | 'roomId' | 'roomNumber' | 'correctsId' | 'takesOff'
> & { readonly generatedFrom: string | null };

/** In the room of then, as every credit. */
function creditOf({ postingId, amount, roomId, roomNumber }: TonightLine, catalogue: PostingCatalogue): Own {
  const { code, description, revenueAccount } = catalogue.code(PRICE_REDUCTION_CODE);
  return {
    ...{ id: newId(), transactionCode: code, description, revenueAccount, roomId, roomNumber },
    ...{ generatedFrom: null, correctsId: postingId, takesOff: amount },
  };
}

/** In the room it is charged for. A tax is made from the charge beside it. */
function chargeOf(of: TonightLine, { kind }: TonightEffect, charge: string, { toRoom }: Rooms): Own {
  const { transactionCode, description, revenueAccount } = of;
  return {
    ...{ transactionCode, description, revenueAccount, roomId: toRoom.id, roomNumber: toRoom.number },
    ...{ id: kind === 'tax' ? newId() : charge, generatedFrom: kind === 'tax' ? charge : null },
    ...{ correctsId: null, takesOff: null },
  };
}

function lineBeside(
  tx: WriteTransaction,
  of: TonightLine,
  { kind, amount, taxIncluded }: TonightEffect,
): Omit<NewLine, keyof Own> {
  const { actor } = tx.acting;
  const taxCode = taxIncluded.minor === 0 ? null : of.taxCode;
  return {
    ...{ folioId: of.folioId, window: of.window, kind, amount, taxIncluded, quantity: 1, outsidePrice: false },
    ...{ taxRuleId: of.taxRuleId, taxAccount: taxCode === null ? null : taxAccountOf(taxCode) },
    ...{ serviceDate: tx.businessDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: null },
  };
}
