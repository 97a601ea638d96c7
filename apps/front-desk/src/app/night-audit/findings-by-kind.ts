import type { FindingCode } from '@amends/night-audit';
import type { NightFindingDto } from '@amends/night-audit/dto';

/** Everything open of one kind, as one row with its guests. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly gate: 'blocker' | 'warning';
  readonly findings: readonly NightFindingDto[];
}

/** Blockers first, each kind once, in the order the server found them. */
export function findingsByKind(findings: readonly NightFindingDto[]): readonly FindingKind[] {
  const kinds = new Map<FindingCode, FindingKind>();
  for (const finding of findings) {
    const { code, gate } = finding;
    kinds.set(code, { code, gate, findings: [...(kinds.get(code)?.findings ?? []), finding] });
  }
  const all = [...kinds.values()];
  return [...all.filter(({ gate }) => gate === 'blocker'), ...all.filter(({ gate }) => gate === 'warning')];
}
