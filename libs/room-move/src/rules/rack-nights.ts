/** Nights a rack shows when nothing is said: this one and the six after it. */
export const RACK_NIGHTS = 7;
/** More is no longer a screen, and no longer one bounded question. */
export const MOST_RACK_NIGHTS = 30;
