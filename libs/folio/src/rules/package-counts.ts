/** What the price of a part of a package is for: the room, or each adult, child or person in it. */
export const PACKAGE_COUNTS = ['room', 'adult', 'child', 'person'] as const;
export type PackageCounts = (typeof PACKAGE_COUNTS)[number];
