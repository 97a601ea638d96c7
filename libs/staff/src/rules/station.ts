/** How long after a password the PIN alone lets somebody come back to the station where it was typed. */
export const STATION_HOURS = 12;

/** Wrong PINs, counted since the last password; after that only the password helps. */
export const MOST_WRONG_PINS = 5;
