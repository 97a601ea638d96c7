import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Field } from '@amends/ui';
import type { CatalogueEditing } from './catalogue-edit';

/** The hotel's own code of what is added: letters and digits, always capital. */
@Component({
  selector: 'am-code-field',
  imports: [Field],
  templateUrl: './code-field.html',
  styleUrl: './code-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeField {
  readonly edit = input.required<CatalogueEditing>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  /** Codes there are already, where one may be taken again. */
  readonly known = input<readonly string[]>([]);
}
