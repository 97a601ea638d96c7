/** As stored. `DueIn` and `DueOut` follow from the business date and are never stored. */
export const RECORDED_STATUSES = ['Reserved', 'InHouse', 'CheckedOut', 'NoShow', 'Cancelled'] as const;
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

export const STAY_STATUSES = [...RECORDED_STATUSES, 'DueIn', 'DueOut'] as const;
export type StayStatus = (typeof STAY_STATUSES)[number];

export interface StayDates {
  /** First night, ISO date. */
  readonly arrival: string;
  /** The day of leaving, ISO date. */
  readonly departure: string;
}

/** The trade's status of a stay on a business date. ISO dates compare as text. */
export function stayStatusOn(businessDate: string, recorded: RecordedStatus, dates: StayDates): StayStatus {
  if (recorded === 'Reserved' && dates.arrival <= businessDate) return 'DueIn';
  if (recorded === 'InHouse' && dates.departure <= businessDate) return 'DueOut';
  return recorded;
}
