import { createHash } from 'node:crypto';
import { addNights, canonicalJson, formatMoney } from '@amends/kernel';
import { type NightLine, sumNight, totalNight } from '@amends/night-audit';
import type { NightAuditPreviewDto, NightAuditSettingsDto, NightFindingDto } from '@amends/night-audit/dto';
import type { Ask } from './ask';
import { findOpen } from './find-open';
import { type LoadedNight, loadNight } from './load-night';
import { gatesOf } from './night-audit-settings.service';

/**
 * What the night audit would do now. Where the PMS posts the nights, it does nothing and finds nothing: the PMS has
 * looked after its own house before it says that the night is over.
 */
export async function previewNight(
  ask: Ask,
  propertyId: string,
  night: string,
  settings: NightAuditSettingsDto,
): Promise<NightAuditPreviewDto> {
  const loaded = await loadNight(ask, propertyId, night, settings);
  const own = settings.postsNights === 'amends';
  const findings = own ? await findOpen(ask, propertyId, loaded, gatesOf(settings)) : [];
  return toPreview(loaded, night, settings, findings);
}

function toPreview(
  { currency, stays }: LoadedNight,
  businessDate: string,
  { postsNights }: NightAuditSettingsDto,
  findings: readonly NightFindingDto[],
): NightAuditPreviewDto {
  const lines: readonly NightLine[] =
    postsNights === 'amends' ? stays.flatMap(({ plan }) => (plan?.planned ? plan.lines : [])) : [];
  const preview = {
    ...{ businessDate, nextDate: addNights(businessDate, 1), postsNights, stays: stays.length },
    alreadyPosted: stays.filter(({ posted }) => posted.length > 0).length,
    totals: totalNight(lines).map(({ total, ...counted }) => ({ ...counted, total: formatMoney(total) })),
    total: formatMoney(sumNight(lines, currency)),
    findings,
  };
  return { ...preview, token: createHash('sha256').update(canonicalJson(preview)).digest('base64url') };
}
