import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Field } from '@amends/ui';
import { injectWords } from '../platform/language';
import type { RateDraft } from './rate-draft';

/** What becomes of the price, where there is something to choose. */
@Component({
  selector: 'am-rate-field',
  imports: [Field],
  templateUrl: './rate-field.html',
  styleUrl: './rate-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RateField {
  readonly rate = input.required<RateDraft>();

  protected readonly t = injectWords('room-move');
}
