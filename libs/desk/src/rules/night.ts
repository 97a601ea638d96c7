/** When the night's list is to be done, on the clock of the house: the day shift is at the desk soon after. */
export const NIGHT_ENDS = '06:00';

/** Quiet hours of a house that has said nothing else, on its own clock. */
export const QUIET_HOURS = { from: '22:00', until: '07:00' } as const;

/** Seen so short a time ago counts as being on shift. */
export const ON_SHIFT_MINUTES = 15;
