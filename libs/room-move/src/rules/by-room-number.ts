const NUMBERS = new Intl.Collator('en', { numeric: true });
const DIGITS = /^\d{1,9}$/;

interface Numbered {
  readonly roomNumber: string | null;
}

/** 9 before 10, and 10 before 10A. Digits alone are compared as numbers: for texts, a house takes longer to sort than to rank. */
export function byRoomNumber({ roomNumber: a }: Numbered, { roomNumber: b }: Numbered): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const apart = DIGITS.test(a) && DIGITS.test(b) ? Number(a) - Number(b) : 0;
  return apart || NUMBERS.compare(a, b);
}
