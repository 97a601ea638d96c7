/** What is in a room and may fail. */
export const ASSET_KINDS = [
  'air-conditioning',
  'heating',
  'shower',
  'toilet',
  'window',
  'door-lock',
  'safe',
  'television',
  'minibar',
  'telephone',
  'bed',
  'light',
  'other',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** What housekeeping leaves a room in; out of order and out of service are blocks, with nights. */
export const SEEN_STATUSES = ['Clean', 'Dirty', 'Pickup', 'Inspected'] as const;
export type SeenStatus = (typeof SEEN_STATUSES)[number];
