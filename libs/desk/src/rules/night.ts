/** When the night's list is to be done, on the clock of the house: the day shift is at the desk soon after. */
export const NIGHT_ENDS = '06:00';

/** Seen so short a time ago counts as being on shift. */
export const ON_SHIFT_MINUTES = 15;
