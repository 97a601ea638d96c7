import type { CaseCategory, CaseKind, Severity } from './case-words';
import type { Department } from './department';

/** What follows from the category alone, so that nothing else is asked while the guest stands there. */
export interface CaseDefaults {
  readonly kind: CaseKind;
  readonly severity: Severity;
  /** Who cures it; not whose fault it is. */
  readonly department: Department;
  /** From opening until the guest should have an answer, by severity. */
  readonly minutesToDue: Readonly<Record<Severity, number>>;
}

/** A guest who cannot sleep or wash waits minutes; a question about the bill may take an hour. */
const SOON = { minor: 60, moderate: 30, severe: 15 };
const TODAY = { minor: 240, moderate: 120, severe: 30 };
const HOUR = { minor: 120, moderate: 60, severe: 30 };

const DEFAULTS: Readonly<Record<CaseCategory, CaseDefaults>> = {
  noise: { kind: 'complaint', severity: 'moderate', department: 'front-office', minutesToDue: SOON },
  temperature: { kind: 'complaint', severity: 'moderate', department: 'maintenance', minutesToDue: SOON },
  water: { kind: 'complaint', severity: 'severe', department: 'maintenance', minutesToDue: SOON },
  cleanliness: { kind: 'complaint', severity: 'moderate', department: 'housekeeping', minutesToDue: SOON },
  equipment: { kind: 'complaint', severity: 'minor', department: 'maintenance', minutesToDue: HOUR },
  'room-not-ready': { kind: 'complaint', severity: 'moderate', department: 'housekeeping', minutesToDue: SOON },
  bill: { kind: 'bill-explanation', severity: 'minor', department: 'front-office', minutesToDue: HOUR },
  service: { kind: 'complaint', severity: 'moderate', department: 'front-office', minutesToDue: HOUR },
  other: { kind: 'request', severity: 'minor', department: 'front-office', minutesToDue: TODAY },
};

export function caseDefaults(category: CaseCategory): CaseDefaults {
  return DEFAULTS[category];
}

/** Minutes from opening until the case is due. */
export function minutesToDue(category: CaseCategory, severity: Severity): number {
  return DEFAULTS[category].minutesToDue[severity];
}

/** What people say on the phone: `LIS1-2026-000471`. Past a million a year it grows by a digit. */
export function caseNumber(propertyCode: string, year: number, sequence: number): string {
  return `${propertyCode}-${String(year)}-${String(sequence).padStart(6, '0')}`;
}
