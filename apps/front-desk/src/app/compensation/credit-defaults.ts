import { caseDefaults, type CaseCategory } from '@amends/case';
import type { CreditKind, CreditReason, Department } from '@amends/compensation';

/** What a credit is for when its case says what was wrong; the desk may choose otherwise. */
export interface CreditDefaults {
  readonly kind: CreditKind;
  readonly reason: CreditReason;
  readonly departmentResponsible: Department;
}

/** Shares of the line, cheapest first; the digit on the card is the place in this list. */
export const PERCENT_PRESETS = ['10', '25', '50'] as const;

export function creditDefaults(category: CaseCategory): CreditDefaults {
  const departmentResponsible = caseDefaults(category).department;
  if (category === 'bill') return { kind: 'correction', reason: 'wrong-charge', departmentResponsible };
  if (category === 'service') return { kind: 'service-recovery', reason: 'service-failure', departmentResponsible };
  if (category === 'other') return { kind: 'goodwill', reason: 'other', departmentResponsible };
  return { kind: 'price-reduction', reason: category, departmentResponsible };
}
