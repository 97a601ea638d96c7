import type { CodePurpose, LineGroup, PostingKind, PostingSource } from '@amends/folio';
import type { Night } from '@amends/kernel';
import type { MealPlan, RecordedStatus } from '@amends/stay';

/** What the house has agreed not to charge. `walked`: the guest was sent to another hotel, so no fee at all. */
export const WAIVED_CHARGES = ['late-check-out', 'no-show', 'cancellation', 'walked'] as const;
export type WaivedCharge = (typeof WAIVED_CHARGES)[number];

/** A line on any bill of the stay. Amounts in minor units as on the bill: charges positive, money received negative. */
export interface BillLine {
  readonly id: string;
  readonly folioId: string;
  readonly kind: PostingKind;
  readonly code: string;
  readonly group: LineGroup;
  /** Null for a night, a meal and whatever else its group says. */
  readonly purpose: CodePurpose | null;
  readonly description: string;
  readonly amountMinor: number;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly currency: string;
  /** Of the rule it was posted under; null without tax. */
  readonly taxRuleId: string | null;
  readonly serviceDate: Night;
  readonly businessDate: Night;
  /** RFC 3339. */
  readonly postedAt: string;
  readonly postedBy: string;
  readonly source: PostingSource;
  /** Check number or other paper. */
  readonly reference: string | null;
  /** The room it was made in. */
  readonly roomNumber: string | null;
  /** Another stay that was in that room on the day; null when there was none or it was this one. */
  readonly occupantStayId: string | null;
  readonly generatedFrom: string | null;
  /** The line it stands in the place of: somebody put it there on purpose. */
  readonly replacesId: string | null;
  /** The correcting line it undoes. */
  readonly undoesId: string | null;
  /** The package it was posted for. */
  readonly packageCode: string | null;
  /** A change of room brought it: the difference of two room types, beside the price of the night. */
  readonly ofMove: boolean;
  /** Taken off by credits, corrections and transfers and not given back, positive or zero. */
  readonly takenOffMinor: number;
}

/** A transaction code of the property, as far as the check needs it. */
export interface CodeFacts {
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly group: LineGroup;
  readonly taxCode: string | null;
}

/** A tax of the property, for the dates it is in force. */
export interface TaxFacts {
  readonly id: string;
  readonly code: string;
  /** Of a percentage; null for an amount for each person and night. */
  readonly basisPoints: number | null;
  /** For each person and night; null for a percentage. */
  readonly perNightMinor: number | null;
  readonly validFrom: Night;
  /** First date it no longer is in force. */
  readonly validUntil: Night | null;
  /** Children of that age and older owe it too; of unknown age they are younger. */
  readonly fromAge: number;
  /** Nights of one stay that it is owed for; null without a limit. */
  readonly mostNights: number | null;
}

/** What one of a code usually costs here, from the lines of the last weeks. */
export interface UsualPrice {
  readonly code: string;
  readonly currency: string;
  readonly lowMinor: number;
  readonly highMinor: number;
  /** How many lines that is seen from. */
  readonly lines: number;
}

/** A room and the nights in it: `until` is not slept. */
export interface RoomSpanFacts {
  readonly roomNumber: string;
  readonly from: Night;
  readonly until: Night;
}

export interface RoomMoveFacts {
  readonly fromRoom: string;
  readonly toRoom: string;
  /** RFC 3339. */
  readonly movedAt: string;
}

export interface QuotedNight {
  readonly night: Night;
  readonly rateMinor: number;
  readonly currency: string;
}

export interface CheckedStay {
  readonly id: string;
  readonly status: RecordedStatus;
  readonly arrival: Night;
  /** Day of leaving. */
  readonly departure: Night;
  readonly adults: number;
  readonly children: number;
  /** As far as they are known. */
  readonly childAges: readonly number[];
  /** Codes of taxes the guest does not owe. */
  readonly taxExempt: readonly string[];
  readonly mealPlan: MealPlan;
  readonly quoted: readonly QuotedNight[];
  readonly rooms: readonly RoomSpanFacts[];
  readonly moves: readonly RoomMoveFacts[];
  /** Rooms of the stays that came together with this one: they may well pay for each other. */
  readonly partyRooms: readonly string[];
  /** Agreed not to be charged, recorded as such. */
  readonly waived: readonly WaivedCharge[];
  /** What was asked and promised in words: special requests and promises of cases. */
  readonly promisedWords: readonly string[];
}

/** Everything the check looks at: all bills of one stay together, because a deposit may lie on another than the nights. */
export interface BillFacts {
  readonly businessDate: Night;
  /** Of the property. */
  readonly currency: string;
  readonly stay: CheckedStay;
  readonly lines: readonly BillLine[];
  readonly codes: readonly CodeFacts[];
  readonly taxes: readonly TaxFacts[];
  readonly usualPrices: readonly UsualPrice[];
  /** Codes of what the package of the stay holds. */
  readonly packageItems: readonly string[];
}
