import type { LineGroup, PostingKind, RoutingRule } from '@amends/folio';
import { money, percentText } from '@amends/kernel';
import {
  type NightCode,
  type NightOfHouse,
  type NightOfStay,
  type NightPlan,
  type PackageItem,
  planNight,
} from '@amends/night-audit';
import type { NightAuditSettingsDto, NightStayDto } from '@amends/night-audit/dto';
import type { PropertyTax } from '@amends/property';
import { exactMinor } from '../platform/minor-units';
import type { Ask } from './ask';
import { NIGHT_HOUSE, NIGHTS_OF_STAYS } from './night.queries';

/** The code nights are charged with where the settings name none. */
const USUAL_ROOM_CODE = 'ROOM';

/** A stay in house for the night, and what its night comes to. */
export interface PlannedStay extends Omit<NightStayDto, 'id'> {
  readonly stayId: string;
  readonly roomId: string | null;
  readonly roomStatus: string | null;
  readonly folioId: string | null;
  /** Its night, when it is on the bill already. */
  readonly posted: readonly string[];
  /** Null when the night is on the bill already, or nothing can be planned for anybody. */
  readonly plan: NightPlan | null;
}

export interface LoadedNight {
  readonly propertyCode: string;
  readonly businessDate: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly quietFrom: string;
  /** The database's clock. */
  readonly at: Date;
  /** Undefined when the house has no code to charge nights with. */
  readonly house: NightOfHouse | undefined;
  readonly stays: readonly PlannedStay[];
}

type HouseRow = Omit<LoadedNight, 'house' | 'stays'> & {
  readonly codes: readonly (NightCode & { readonly kind: PostingKind; readonly lineGroup: LineGroup })[];
  readonly taxes: readonly (Omit<PropertyTax, 'percent' | 'amountMinor'> & {
    readonly basisPoints: number | null;
    readonly amountMinor: number | null;
  })[];
};

type StayRow = Omit<NightOfStay, 'rate' | 'folio' | 'packageItems'> &
  Omit<PlannedStay, 'plan'> & {
    readonly rateMinor: string | null;
    readonly rateCurrency: string | null;
    readonly folioCurrency: string | null;
    readonly routing: readonly RoutingRule[];
    readonly closedWindows: readonly number[];
    readonly packageItems: readonly PackageItem[];
  };

/** What the night of these stays, or of all in the house, comes to on the facts of one moment. */
export async function loadNight(
  ask: Ask,
  propertyId: string,
  night: string,
  settings: NightAuditSettingsDto,
  stayIds: readonly string[] | null = null,
): Promise<LoadedNight> {
  const roomCode = settings.roomCode ?? USUAL_ROOM_CODE;
  const [row] = await ask<HouseRow>(NIGHT_HOUSE, [propertyId]);
  const rows = await ask<StayRow>(NIGHTS_OF_STAYS, [propertyId, night, roomCode, stayIds]);
  if (!row) throw new Error('A hotel that acts is not there.');
  const { propertyCode, businessDate, currency, timeZone, quietFrom, at } = row;
  const house = houseOf(row, night, roomCode);
  return {
    propertyCode,
    businessDate,
    currency,
    timeZone,
    quietFrom,
    at,
    house,
    stays: rows.map((stay) => toPlanned(stay, house)),
  };
}

function houseOf({ codes, taxes, currency }: HouseRow, night: string, code: string): NightOfHouse | undefined {
  const byCode = new Map(codes.map((one) => [one.code, one]));
  const roomCode = byCode.get(code);
  if (roomCode?.kind !== 'charge' || !roomCode.active) return undefined;
  const rules = taxes.map(({ basisPoints, amountMinor, ...rule }) => ({
    ...rule,
    percent: percentText(basisPoints ?? 0),
    amountMinor: amountMinor ?? 0,
  }));
  return { night, currency, roomCode, codes: byCode, taxes: rules };
}

function toPlanned(row: StayRow, house: NightOfHouse | undefined): PlannedStay {
  const { stayId, confirmationNumber, guestName, roomId, roomNumber, roomStatus, folioId, posted } = row;
  const plan = house && posted.length === 0 ? planNight(toNight(row), house) : null;
  return { stayId, confirmationNumber, guestName, roomId, roomNumber, roomStatus, folioId, posted, plan };
}

function toNight(row: StayRow): NightOfStay {
  const { arrival, adults, children, childAges, taxExempt, packageCode, packageItems } = row;
  const { rateMinor, rateCurrency, folioCurrency, routing, closedWindows } = row;
  return {
    ...{ arrival, adults, children, childAges, taxExempt, packageCode, packageItems },
    rate: rateMinor !== null && rateCurrency !== null ? money(exactMinor(rateMinor), rateCurrency) : null,
    folio: folioCurrency === null ? null : { currency: folioCurrency, routing, closedWindows },
  };
}
