/** A guest as the desk knows them without asking. */
export interface Indexed {
  readonly stayId: string;
  readonly addressAs: string;
  readonly nameKey: string;
  readonly roomNumber: string | null;
  readonly confirmationNumber: string;
  readonly phoneEnd: string | null;
  readonly status: string;
}

/** A guest with a long last name nobody else has, and how a hurried person types it. */
export function withSlip(house: readonly Indexed[]): { readonly addressAs: string; readonly slip: string } {
  const accents = house.filter(({ addressAs }) => /[^\p{ASCII}]/u.test(addressAs));
  for (const { addressAs, nameKey } of accents) {
    const last = nameKey.split(' ').at(-1) ?? '';
    const others = house.filter((one) => one.addressAs !== addressAs && one.nameKey.includes(last.slice(0, 3)));
    const slip = last.slice(0, 2) + last.charAt(3) + last.charAt(2) + last.slice(4);
    if (last.length >= 6 && others.length === 0 && slip !== last) return { addressAs, slip };
  }
  throw new Error('The sample has no guest with a name of their own.');
}

/** Whether these digits are the end of one telephone, and no booking begins with them. */
export function hasOwnPhoneEnd(house: readonly Indexed[], phoneEnd: string | null): phoneEnd is string {
  const like = house.filter((one) => one.phoneEnd === phoneEnd || one.confirmationNumber.startsWith(phoneEnd ?? ''));
  return phoneEnd !== null && like.length === 1;
}

export function confirmationOf(house: readonly Indexed[], stayId: string): string {
  return house.find((one) => one.stayId === stayId)?.confirmationNumber ?? '';
}
