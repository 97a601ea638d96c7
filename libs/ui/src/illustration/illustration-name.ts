/** The small drawings for places where nothing is, and what they stand for. */
export const ILLUSTRATIONS = ['desk', 'search', 'bill', 'night', 'key', 'offline'] as const;
export type IllustrationName = (typeof ILLUSTRATIONS)[number];
