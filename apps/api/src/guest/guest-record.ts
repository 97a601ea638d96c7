import { addressAs } from '@amends/guest';
import type { EditGuestDto, GuestFields, PutGuestDto } from '@amends/guest/dto';
import { searchKey } from '@amends/kernel';
import type { GuestEntity } from './guest.entity';

/** What is kept of a guest, beside whose it is. */
export type GuestRecord = Omit<GuestEntity, 'propertyId' | 'id' | 'version'>;

/** A guest as said, with the property's first language for one who named none. */
export function guestRecord(said: GuestFields, homeLanguage: string): GuestRecord {
  return derived({
    firstName: said.firstName,
    lastName: said.lastName,
    formOfAddress: said.formOfAddress ?? null,
    preferredName: said.preferredName ?? null,
    addressAs: addressAs({ ...said, addressAs: said.addressAs ?? null }),
    pronunciation: said.pronunciation ?? null,
    language: said.language ?? homeLanguage,
    country: said.country ?? null,
    email: said.email ?? null,
    phone: said.phone ?? null,
    tier: said.tier ?? 'none',
    vip: said.vip ?? false,
    repeatGuest: said.repeatGuest ?? false,
    messageConsent: said.messageConsent ?? 'unknown',
  });
}

/** What another system says anew, taken over; what it only repeats leaves what the desk has changed. */
export function withNews(
  before: GuestRecord,
  said: PutGuestDto,
  anew: ReadonlySet<string>,
  homeLanguage: string,
): GuestRecord {
  const wanted = guestRecord(said, homeLanguage);
  const news = Object.fromEntries(Object.entries(wanted).filter(([field]) => anew.has(field)));
  return addressed(before, { ...before, ...news }, anew.has('addressAs'));
}

/** The desk's changes made; `null` empties a field, and gives the name back as the way to address. */
export function withEdits(before: GuestRecord, edits: EditGuestDto): GuestRecord {
  const changed = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
  const after = { ...before, ...changed };
  return edits.addressAs === null
    ? derived({ ...after, addressAs: addressAs({ ...after, addressAs: null }) })
    : addressed(before, after, edits.addressAs !== undefined);
}

/** Who is addressed by name goes on being so under a new name. */
function addressed(before: GuestRecord, after: GuestRecord, wished: boolean): GuestRecord {
  const byName = before.addressAs === addressAs({ ...before, addressAs: null });
  if (wished || !byName) return derived(after);
  return derived({ ...after, addressAs: addressAs({ ...after, addressAs: null }) });
}

function derived(guest: Omit<GuestRecord, 'searchKey' | 'phoneDigits'>): GuestRecord {
  return {
    ...guest,
    phoneDigits: guest.phone?.normalize('NFKC').replace(/\D/g, '') || null,
    searchKey: searchKey(`${guest.firstName} ${guest.lastName} ${guest.addressAs}`),
  };
}
