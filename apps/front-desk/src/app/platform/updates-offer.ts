import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectWords } from './language';

/** Rows that came while the pointer or the focus was in the list: they wait until they are asked for. */
@Component({
  selector: 'am-updates-offer',
  templateUrl: './updates-offer.html',
  styleUrl: './updates-offer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UpdatesOffer {
  readonly count = input.required<number>();
  readonly accepted = output<void>();

  protected readonly shell = injectWords('shell');
}
