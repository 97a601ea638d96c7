import { type MealPlan, type RecordedStatus } from '@amends/stay';
import type { PutStayDto } from '@amends/stay/dto';

/** What the row of a stay holds, beside whose it is. */
export interface StayRecord {
  readonly confirmationNumber: string;
  readonly status: RecordedStatus;
  readonly guestId: string;
  readonly arrival: string;
  readonly departure: string;
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  readonly roomTypeCharged: string;
  readonly mealPlan: MealPlan;
  readonly ratePlan: string;
  readonly marketSegment: string | null;
  readonly specialRequests: readonly string[];
  readonly doNotMove: boolean;
  readonly companions: readonly string[];
  readonly partyCode: string | null;
  readonly childAges: readonly number[];
  readonly taxExempt: readonly string[];
  readonly rateSuppressed: boolean;
  readonly packageCode: string | null;
}

export function stayRecord(said: PutStayDto, guestId: string): StayRecord {
  return {
    confirmationNumber: said.confirmationNumber,
    status: said.status,
    guestId,
    arrival: said.arrival,
    departure: said.departure,
    adults: said.adults,
    children: said.children,
    infants: said.infants,
    roomTypeCharged: said.roomTypeCharged,
    mealPlan: said.mealPlan,
    ratePlan: said.ratePlan,
    marketSegment: said.marketSegment ?? null,
    specialRequests: said.specialRequests ?? [],
    doNotMove: said.doNotMove ?? false,
    companions: said.companions ?? [],
    partyCode: said.partyCode ?? null,
    childAges: said.childAges ?? [],
    taxExempt: said.taxExempt ?? [],
    rateSuppressed: said.rateSuppressed ?? false,
    packageCode: said.packageCode ?? null,
  };
}

/** What another system says anew, taken over; what it only repeats leaves what has changed here. */
export function withNews(before: StayRecord, said: PutStayDto, guestId: string, anew: ReadonlySet<string>): StayRecord {
  const fieldOf = (column: string): string => (column === 'guestId' ? 'guest' : column);
  const news = Object.entries(stayRecord(said, guestId)).filter(([column]) => anew.has(fieldOf(column)));
  return { ...before, ...Object.fromEntries(news) };
}
