/** Where a desk stands: in the hotel, at an airport, or at the end of a line. */
export const DESK_KINDS = ['hotel', 'airport', 'telephone'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];
