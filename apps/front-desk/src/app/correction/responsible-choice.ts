import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { DEPARTMENTS, type Department } from '@amends/case';
import { injectWords } from '../platform/language';

/** Who caused what is put right: the department that sold the line, until somebody says another. */
@Component({
  selector: 'am-responsible-choice',
  templateUrl: './responsible-choice.html',
  styleUrl: './responsible-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponsibleChoice {
  readonly department = model.required<Department | undefined>();

  protected readonly t = injectWords('correction');
  protected readonly credits = injectWords('compensation');
  protected readonly departments = DEPARTMENTS;

  protected pick(value: string): void {
    this.department.set(DEPARTMENTS.find((one) => one === value));
  }
}
