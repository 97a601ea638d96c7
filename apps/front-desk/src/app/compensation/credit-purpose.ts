import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { CREDIT_KINDS, CREDIT_REASONS, DEPARTMENTS } from '@amends/compensation';
import { Field } from '@amends/ui';
import { injectWords } from '../platform/language';
import type { CreditDefaults } from './credit-defaults';

/** Kind, reason and responsible department: known from the case, one press away when they are not right. */
@Component({
  selector: 'am-credit-purpose',
  imports: [Field],
  templateUrl: './credit-purpose.html',
  styleUrl: './credit-purpose.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditPurpose {
  readonly purpose = model.required<CreditDefaults>();

  protected readonly t = injectWords('compensation');
  protected readonly kinds = CREDIT_KINDS;
  protected readonly reasons = CREDIT_REASONS;
  protected readonly departments = DEPARTMENTS;

  protected pickKind(value: string): void {
    const kind = CREDIT_KINDS.find((one) => one === value);
    if (kind) this.purpose.update((purpose) => ({ ...purpose, kind }));
  }

  protected pickReason(value: string): void {
    const reason = CREDIT_REASONS.find((one) => one === value);
    if (reason) this.purpose.update((purpose) => ({ ...purpose, reason }));
  }

  protected pickDepartment(value: string): void {
    const departmentResponsible = DEPARTMENTS.find((one) => one === value);
    if (departmentResponsible) this.purpose.update((purpose) => ({ ...purpose, departmentResponsible }));
  }
}
