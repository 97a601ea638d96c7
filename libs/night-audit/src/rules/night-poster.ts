/** Who posts the nights of a house. Where it is the PMS, our night audit posts nothing and moves the date on its word. */
export const NIGHT_POSTERS = ['pms', 'amends'] as const;
export type NightPoster = (typeof NIGHT_POSTERS)[number];
