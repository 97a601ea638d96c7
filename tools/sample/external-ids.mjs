/**
 * What the sample calls its rows. A row of the data has no identity but its line, so ids are made of that.
 */

/** The other system's name in every external id. */
export const SYSTEM = 'sample';

/** @typedef {{ system: string, id: string }} ExternalRef */

/** @param {number} line */
export const guestId = (line) => `G-${padded(line)}`;

/** @param {number} line */
export const stayId = (line) => `R-${padded(line)}`;

/** @param {number} line */
export const folioId = (line) => `F-${padded(line)}`;

/** The folio a deposit lies on until somebody applies it. @param {number} line */
export const depositFolioId = (line) => `F-${padded(line)}-D`;

/** @param {string} folio @param {string} key for example `N02-ROOM` */
export const postingId = (folio, key) => `${folio}-${key}`;

/** @param {string} number */
export const roomId = (number) => `ROOM-${number}`;

/** @param {string} id @returns {ExternalRef} */
export const refTo = (id) => ({ system: SYSTEM, id });

/** @param {number} line */
function padded(line) {
  return String(line).padStart(6, '0');
}
