import { exceeds, type Money, money, type Night, subtract } from '@amends/kernel';
import type { MoveReason } from './move-words';

/**
 * What becomes of the price when the room changes. `keep`: room type to charge and rates stay, whatever the new room is
 * worth. `paid-upgrade` and `downgrade-difference`: the type to charge follows, each night by the difference of the two
 * types. `re-price`: another rate, named by whoever may.
 */
export const RATE_CHOICES = ['keep', 'paid-upgrade', 'downgrade-difference', 're-price'] as const;
export type RateChoice = (typeof RATE_CHOICES)[number];

/** A room type and its place among the others; higher is better. */
export interface RankedType {
  readonly code: string;
  readonly rank: number;
}

/** A night still to sleep, as it is quoted, and what the two types cost that night; null where nobody has said. */
export interface NightToPrice {
  readonly night: Night;
  readonly rate: Money;
  readonly chargedPrice: Money | null;
  readonly targetPrice: Money | null;
}

export interface RateFacts {
  /** The type charged now, which need not be the one slept in. */
  readonly charged: RankedType;
  readonly target: RankedType;
  readonly nights: readonly NightToPrice[];
  /** Whether the role may name another rate. */
  readonly mayReprice: boolean;
}

export interface RateWish {
  readonly choice: RateChoice;
  /** A night from tonight on; with `re-price` and only then. */
  readonly newRate: Money | null;
}

export interface PricedNight {
  readonly night: Night;
  readonly before: Money;
  readonly after: Money;
}

export type RateDecision =
  | { readonly decided: true; readonly roomTypeCharged: string; readonly nights: readonly PricedNight[] }
  | { readonly decided: false; readonly refusal: RateRefusal };

export type RateRefusal =
  | { readonly code: 'room-type-not-better' | 'room-type-not-worse' }
  | { readonly code: 'room-type-price-missing'; readonly roomType: string; readonly night: Night }
  | { readonly code: 're-price-not-permitted' }
  | { readonly code: 'new-rate-mismatch' }
  | { readonly code: 'currency-differs'; readonly expected: string };

/**
 * Decides what the guest pays for the nights left.
 *
 * A paid upgrade never makes a night cheaper and a downgrade never dearer, even where a season has turned the prices of
 * the two types round; nothing goes below zero.
 */
export function decideRate(wish: RateWish, facts: RateFacts): RateDecision {
  const refusal = whyNot(wish, facts);
  if (refusal) return { decided: false, refusal };
  const { charged, target, nights } = facts;
  const roomTypeCharged = wish.choice === 'keep' ? charged.code : target.code;
  return {
    decided: true,
    roomTypeCharged,
    nights: nights.map((one) => ({ night: one.night, before: one.rate, after: priced(wish, one) })),
  };
}

/**
 * What a desk would choose: a guest who wished for better pays for it, and a room worth less than the one charged costs
 * less. Everything else keeps its price: where the house is at fault, better comes free.
 */
export function suggestRate(reason: MoveReason, facts: RateFacts): RateChoice {
  const wished: RateChoice = isWorse(facts) ? 'downgrade-difference' : 'paid-upgrade';
  if (!isWorse(facts) && reason !== 'guest-wish') return 'keep';
  return whyNot({ choice: wished, newRate: null }, facts) ? 'keep' : wished;
}

/** Those that could be chosen on these facts, in the order of the table. */
export function ratesToChoose(facts: RateFacts): readonly RateChoice[] {
  return RATE_CHOICES.filter((choice) =>
    choice === 're-price' ? facts.mayReprice : !whyNot({ choice, newRate: null }, facts),
  );
}

function whyNot({ choice, newRate }: RateWish, facts: RateFacts): RateRefusal | undefined {
  if ((choice === 're-price') !== (newRate !== null)) return { code: 'new-rate-mismatch' };
  if (newRate) return whyNotRepriced(newRate, facts);
  if (choice === 'paid-upgrade') return isBetter(facts) ? missingPrice(facts) : { code: 'room-type-not-better' };
  if (choice === 'downgrade-difference') return isWorse(facts) ? missingPrice(facts) : { code: 'room-type-not-worse' };
  return undefined;
}

function whyNotRepriced(newRate: Money, { mayReprice, nights }: RateFacts): RateRefusal | undefined {
  if (!mayReprice) return { code: 're-price-not-permitted' };
  const foreign = nights.find(({ rate }) => rate.currency !== newRate.currency);
  return foreign && { code: 'currency-differs', expected: foreign.rate.currency };
}

/** A price in another currency than the night is quoted in is no price for it. */
function missingPrice({ nights, charged, target }: RateFacts): RateRefusal | undefined {
  for (const { night, rate, chargedPrice, targetPrice } of nights) {
    if (chargedPrice?.currency !== rate.currency) return missing(charged.code, night);
    if (targetPrice?.currency !== rate.currency) return missing(target.code, night);
  }
  return undefined;
}

function missing(roomType: string, night: Night): RateRefusal {
  return { code: 'room-type-price-missing', roomType, night };
}

function priced({ choice, newRate }: RateWish, { rate, chargedPrice, targetPrice }: NightToPrice): Money {
  if (newRate) return newRate;
  if (choice === 'keep' || !chargedPrice || !targetPrice) return rate;
  const difference = subtract(targetPrice, chargedPrice);
  const wrongWay = choice === 'paid-upgrade' ? difference.minor < 0 : difference.minor > 0;
  const after = money(rate.minor + (wrongWay ? 0 : difference.minor), rate.currency);
  const zero = money(0, rate.currency);
  return exceeds(zero, after) ? zero : after;
}

function isBetter({ charged, target }: RateFacts): boolean {
  return target.rank > charged.rank;
}

function isWorse({ charged, target }: RateFacts): boolean {
  return target.rank < charged.rank;
}
