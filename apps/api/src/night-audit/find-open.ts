import { type FindingCode, type Gates, gateOf, nightHasBegun } from '@amends/night-audit';
import type { NightFindingDto, NightStayDto } from '@amends/night-audit/dto';
import type { Ask } from './ask';
import type { LoadedNight, PlannedStay } from './load-night';
import { LEDGER_DIFFERS, OVERDUE_STAYS } from './night.queries';

type Named = Omit<NightStayDto, 'id'> & { readonly stayId: string };
type Overdue = Named & { readonly code: 'due-out-in-house' | 'due-in-not-arrived' };
type Found = { readonly code: FindingCode; readonly stay?: Named; readonly transactionCode?: string | undefined };

/** Everything that is open before the night may end, as the settings of the house have it looked for. */
export async function findOpen(
  ask: Ask,
  propertyId: string,
  loaded: LoadedNight,
  gates: Gates,
): Promise<readonly NightFindingDto[]> {
  const overdue = await ask<Overdue>(OVERDUE_STAYS, [propertyId, loaded.businessDate]);
  const differs = await ask<{ currency: string }>(LEDGER_DIFFERS, [propertyId, loaded.businessDate]);
  const found: readonly Found[] = [
    ...ofHouse(loaded, differs.length > 0),
    ...overdue.map(({ code, ...stay }) => ({ code, stay })),
    ...loaded.stays.flatMap(ofStay),
  ];
  return gated(found, gates, loaded.propertyCode);
}

/** Findings as the settings have them: what is not looked for is left out. */
export function gated(found: readonly Found[], gates: Gates, propertyCode: string): readonly NightFindingDto[] {
  return found.flatMap(({ code, stay, transactionCode }) => {
    const gate = gateOf(code, gates);
    if (gate === undefined) return [];
    const link = linkOf(code, stay, propertyCode);
    return [{ code, gate, stay: stay ? toStayDto(stay) : null, transactionCode: transactionCode ?? null, link }];
  });
}

function ofHouse({ house, businessDate, at, timeZone, quietFrom }: LoadedNight, differs: boolean): readonly Found[] {
  return [
    ...(house ? [] : [{ code: 'room-code-missing' as const }]),
    ...(differs ? [{ code: 'trial-balance-off' as const }] : []),
    ...(nightHasBegun(businessDate, at, timeZone, quietFrom) ? [] : [{ code: 'too-early' as const }]),
  ];
}

function ofStay(stay: PlannedStay): readonly Found[] {
  const { plan, roomId, roomStatus } = stay;
  return [
    ...(plan?.planned === false
      ? [{ code: plan.refusal.code, stay, transactionCode: plan.refusal.transactionCode }]
      : []),
    ...(roomId === null ? [{ code: 'room-missing' as const, stay }] : []),
    ...(roomStatus === 'OutOfOrder' ? [{ code: 'room-out-of-order' as const, stay }] : []),
  ];
}

function toStayDto({ stayId, confirmationNumber, guestName, roomNumber }: Named): NightStayDto {
  return { id: stayId, confirmationNumber, guestName, roomNumber };
}

/** Where it is put in order. */
function linkOf(code: FindingCode, stay: Named | undefined, propertyCode: string): string | null {
  const base = `/api/v1/properties/${propertyCode}`;
  if (stay) return `${base}/stays/${stay.stayId}`;
  return code === 'room-code-missing' ? `${base}/night-audit-settings` : null;
}
