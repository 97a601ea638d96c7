import type { CorrectionRequest, CreditMeasure, SplitPart } from '@amends/correction';
import type { CorrectionPartDto, PreviewCorrectionDto } from '@amends/correction/dto';
import { percentUnits } from '@amends/kernel';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';

/** What the desk asks for, in the rule's words. @throws Refused `correction-incomplete` naming what is missing. */
export function requestOf(dto: PreviewCorrectionDto, folioId: string): CorrectionRequest {
  const postingIds = dto.postingIds.map((id) => id.toLowerCase());
  switch (dto.act) {
    case 'void':
      return { act: 'void', postingIds };
    case 'credit':
      return { act: 'credit', postingIds, measure: measureOf(dto) };
    case 'transfer': {
      const { folioId: other, window } = needed(dto.to, 'to');
      return { act: 'transfer', postingIds, to: { folioId: other?.toLowerCase() ?? folioId, window } };
    }
    case 'split':
      return { act: 'split', postingIds, by: needed(dto.by, 'by'), parts: partsOf(dto) };
    case 'quantity':
      return { act: 'quantity', postingIds, ...recountOf(dto) };
    case 'repost':
      needed(dto.transactionCode, 'transactionCode');
      return { act: 'repost', postingIds };
  }
}

/** Exactly one measure: two would leave open which is meant. */
function measureOf({ percent, amount, toQuoted }: PreviewCorrectionDto): CreditMeasure {
  const measures = [
    ...(percent === undefined ? [] : [{ percent }]),
    ...(amount ? [{ amount: amountOf(amount) }] : []),
    ...(toQuoted ? [{ toQuoted: true as const }] : []),
  ];
  const [measure, second] = measures;
  if (!measure || second) throw new Refused('correction-incomplete', { needs: 'one of percent, amount, toQuoted' });
  return measure;
}

function partsOf({ parts, by }: PreviewCorrectionDto): readonly SplitPart[] {
  return needed(parts, 'parts').map((part) => ({ window: part.window, share: shareOf(part, by) }));
}

function shareOf({ amount, percent, nights }: CorrectionPartDto, by: PreviewCorrectionDto['by']): number {
  if (by === 'amount') return amountOf(needed(amount, 'parts.amount')).minor;
  if (by === 'percent') return percentUnits(needed(percent, 'parts.percent'));
  return needed(nights, 'parts.nights');
}

function recountOf({ quantity, unitPrice }: PreviewCorrectionDto): object {
  if (quantity === undefined && !unitPrice) {
    throw new Refused('correction-incomplete', { needs: 'quantity or unitPrice' });
  }
  return { ...(quantity === undefined ? {} : { quantity }), ...(unitPrice ? { unitPrice: amountOf(unitPrice) } : {}) };
}

function needed<Value>(value: Value | null | undefined, name: string): Value {
  if (value === undefined || value === null) throw new Refused('correction-incomplete', { needs: name });
  return value;
}
