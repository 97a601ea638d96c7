import { v7, validate } from 'uuid';

/**
 * A new UUIDv7: made by whoever creates the row, client or server, so that pressing twice creates once.
 * Beginning with the time, it keeps an index in the order of arrival. Not a rule of the hotel: it reads clock and chance.
 */
export function newId(): string {
  return v7();
}

/** Whether a text is a UUID of any version, as ids are in paths and bodies. */
export function isId(text: string): boolean {
  return validate(text);
}
