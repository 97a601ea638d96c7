import type { LineGroup, PostingKind, RoutingRule, TaxedStay } from '@amends/folio';
import type { Money, Night } from '@amends/kernel';
import type { PropertyTax } from '@amends/property';

export const COUNTED = ['room', 'adult', 'child', 'person'] as const;
/** What the price of a package's part is for. */
export type Counted = (typeof COUNTED)[number];

/** A part of a package, for one night. */
export interface PackageItem {
  readonly transactionCode: string;
  readonly counts: Counted;
  readonly priceMinor: number;
  /** Taken out of the price of the night, or posted beside it. */
  readonly insideRate: boolean;
}

/** What a line can be, as far as the night audit posts it. */
export interface NightCode {
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly lineGroup: LineGroup;
  readonly revenueAccount: string;
  readonly taxCode: string | null;
  /** Code of the fee for each person that a night charged with this one brings. */
  readonly generates: string | null;
  /** Out of use: nothing more is charged with it. */
  readonly active: boolean;
}

/** What is the same for all stays of the night. */
export interface NightOfHouse {
  readonly night: Night;
  readonly currency: string;
  /** The night itself is charged with it. */
  readonly roomCode: NightCode;
  readonly codes: ReadonlyMap<string, NightCode>;
  readonly taxes: readonly PropertyTax[];
}

export interface FolioOfNight {
  readonly currency: string;
  readonly routing: readonly RoutingRule[];
  /** Invoiced already: nothing more comes onto them. */
  readonly closedWindows: readonly number[];
}

/** A stay in house for the night. */
export interface NightOfStay extends Omit<TaxedStay, 'currency'> {
  /** Quoted for this night; null when none is. */
  readonly rate: Money | null;
  readonly packageCode: string | null;
  readonly packageItems: readonly PackageItem[];
  /** Its oldest open folio that still takes a night. */
  readonly folio: FolioOfNight | null;
}
