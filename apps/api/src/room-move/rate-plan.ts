import { formatMoney, type Money, subtract } from '@amends/kernel';
import {
  decideRate,
  type PricedNight,
  type RateChoice,
  type RateDecision,
  ratesToChoose,
  settleTonight,
  suggestRate,
  type TonightEffect,
} from '@amends/room-move';
import type { MovedNightDto, MoveRateDto, MoveToRoomDto } from '@amends/room-move/dto';
import type { PostingCatalogue } from '../folio';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type LoadedRates, taxOfNight } from './rate-facts';

/** What becomes of the price, with what it does on the bill tonight. */
export interface RatePlan {
  readonly facts: LoadedRates;
  readonly choice: RateChoice;
  readonly suggested: RateChoice;
  readonly choices: readonly RateChoice[];
  readonly roomTypeCharged: string;
  readonly nights: readonly PricedNight[];
  readonly effects: readonly TonightEffect[];
}

/** @throws Refused what the rate is refused with, `folio-closed`, `window-closed` where tonight can take no line. */
export function planRate(facts: LoadedRates, dto: MoveToRoomDto, staff: StaffMember): RatePlan {
  const { charged, target, nights } = facts;
  const asked = { charged, target, nights, mayReprice: staff.permissions.includes('stay.reprice') };
  const suggested = suggestRate(dto.reason, asked);
  const choice = dto.rate ?? suggested;
  const newRate = dto.newRate === undefined ? null : amountOf(dto.newRate);
  const decision = decided(decideRate({ choice, newRate }, asked));
  const effects = settleTonight(differenceTonight(facts, decision.nights), facts.tonight);
  refuseClosed(facts, effects);
  const { roomTypeCharged } = decision;
  const choices = ratesToChoose(asked);
  return { facts, choice, suggested, choices, roomTypeCharged, nights: decision.nights, effects };
}

/** Whether a night is on the bill already: its change is a line there, never a rate. */
export function isOnBill(night: string, { businessDate, tonight }: LoadedRates): boolean {
  return night === businessDate && tonight.some(({ generatedFrom }) => generatedFrom === null);
}

export function toRateDto({ choice, suggested, choices }: RatePlan): MoveRateDto {
  return { choice, suggested, choices };
}

export function toNightDtos({ facts, nights }: RatePlan, catalogue: PostingCatalogue): readonly MovedNightDto[] {
  const tax = (night: string, rate: Money) => {
    const amount = taxOfNight(night, rate, facts, catalogue);
    return amount && formatMoney(amount);
  };
  return nights.map(({ night, before, after }) => ({
    night,
    ...{ before: formatMoney(before), after: formatMoney(after) },
    ...{ taxBefore: tax(night, before), taxAfter: tax(night, after) },
    onBill: isOnBill(night, facts),
  }));
}

function decided(decision: RateDecision): RateDecision & { readonly decided: true } {
  if (decision.decided) return decision;
  const { code, ...facts } = decision.refusal;
  throw new Refused(code, facts);
}

function differenceTonight(facts: LoadedRates, nights: readonly PricedNight[]): Money {
  const tonight = nights.find(({ night }) => night === facts.businessDate);
  return tonight ? subtract(tonight.after, tonight.before) : { minor: 0, currency: facts.currency };
}

function refuseClosed({ tonight }: LoadedRates, effects: readonly TonightEffect[]): void {
  const lines = tonight.filter(({ postingId }) => effects.some(({ ofPostingId }) => ofPostingId === postingId));
  const shut = lines.find(({ closed, windowClosed }) => closed || windowClosed);
  if (shut?.closed) throw new Refused('folio-closed');
  if (shut) throw new Refused('window-closed', { window: shut.window });
}
