import { addNights, formatMoney, type Money, parseMoney, sum } from '@amends/kernel';
import { decideStart, type FindingCode, type NightAuditState, type NightPoster, stepsOf } from '@amends/night-audit';
import type {
  NightAuditDto,
  NightAuditSettingsDto,
  NightCountsDto,
  NightFindingDto,
  NightReasonDto,
  NightTotalDto,
} from '@amends/night-audit/dto';
import type { Ask } from './ask';
import { AUDIT_WATCHED, SET_ASIDE } from './audit.queries';
import { gated } from './find-open';
import { NIGHT_HOUSE, STAYS_TO_DO } from './night.queries';
import { gatesOf, settingsOf } from './night-audit-settings.service';
import { previewNight } from './preview-night';

type AuditRow = {
  readonly state: Exclude<NightAuditState, 'open'>;
  readonly postsNights: NightPoster;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly rolledAt: Date | null;
  readonly counts: Omit<NightCountsDto, 'due'>;
  readonly totals: readonly NightTotalDto[];
  readonly reasons: readonly NightReasonDto[];
};
type House = { readonly businessDate: string; readonly currency: string; readonly propertyCode: string };
type AsideRow = {
  readonly stayId: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly roomNumber: string | null;
  readonly code: FindingCode;
};

/** The row of every stay counts before all attempts: whoever has none is still to be looked after. */
const ANY_ATTEMPT = 0;

/** How far the end of a night is; undefined for one that is neither begun nor the hotel's own now. */
export async function watchNight(ask: Ask, propertyId: string, night: string): Promise<NightAuditDto | undefined> {
  const [audit] = await ask<AuditRow>(AUDIT_WATCHED, [propertyId, night]);
  const [house] = await ask<House>(NIGHT_HOUSE, [propertyId]);
  if (!house) return undefined;
  const settings = await settingsOf(ask, propertyId);
  if (!audit) return house.businessDate === night ? open(ask, propertyId, house, settings) : undefined;
  const left = audit.state === 'done' ? 0 : await stillDue(ask, propertyId, night);
  const { counts, totals, reasons, state, postsNights } = audit;
  const due = counts.posted + counts.alreadyPosted + counts.setAside + left;
  return {
    ...{ businessDate: night, nextDate: addNights(night, 1), state, postsNights, startedBy: audit.startedBy },
    startedAt: audit.startedAt.toISOString(),
    rolledAt: audit.rolledAt?.toISOString() ?? null,
    steps: stepsOf(state, left === 0 && counts.setAside === 0),
    counts: { due, ...counts },
    ...{ totals, total: totalOf(totals, house.currency), reasons },
    findings: state === 'held' ? await whyHeld(ask, propertyId, house, settings, reasons) : [],
  };
}

async function open(
  ask: Ask,
  propertyId: string,
  { businessDate, currency }: House,
  settings: NightAuditSettingsDto,
): Promise<NightAuditDto> {
  const { findings, stays, alreadyPosted } = await previewNight(ask, propertyId, businessDate, settings);
  return {
    ...{ businessDate, nextDate: addNights(businessDate, 1), state: 'open', postsNights: settings.postsNights },
    ...{ startedAt: null, startedBy: null, rolledAt: null, steps: stepsOf('open', false) },
    counts: { due: stays, posted: 0, alreadyPosted, setAside: 0 },
    ...{ totals: [], total: totalOf([], currency), findings, reasons: [] },
  };
}

/** What keeps it held on the facts of now, and the stays whose posting failed for no reason of the house's. */
async function whyHeld(
  ask: Ask,
  propertyId: string,
  { businessDate, propertyCode }: House,
  settings: NightAuditSettingsDto,
  reasons: readonly NightReasonDto[],
): Promise<readonly NightFindingDto[]> {
  const { findings } = await previewNight(ask, propertyId, businessDate, settings);
  const aside = await ask<AsideRow>(SET_ASIDE, [propertyId, businessDate]);
  const failed = aside.filter(({ code }) => code === 'unexpected').map(({ code, ...stay }) => ({ code, stay }));
  const all = [...findings, ...gated(failed, gatesOf(settings), propertyCode)];
  const decision = decideStart(all, new Set(reasons.map(({ code }) => code)));
  return decision.granted ? [] : decision.refusal.findings;
}

async function stillDue(ask: Ask, propertyId: string, night: string): Promise<number> {
  const [left] = await ask<{ count: number }>(STAYS_TO_DO, [propertyId, night, ANY_ATTEMPT]);
  return left?.count ?? 0;
}

function totalOf(totals: readonly NightTotalDto[], currency: string): NightAuditDto['total'] {
  return formatMoney(
    sum(
      currency,
      totals.map(({ total }) => exact(total)),
    ),
  );
}

function exact(total: NightTotalDto['total']): Money {
  const parsed = parseMoney(total);
  if (!parsed.ok) throw new RangeError(`${total.amount} ${total.currency}: ${parsed.refusal}`);
  return parsed.money;
}
