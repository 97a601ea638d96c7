import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { Field, Switch } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Controls as they stand in forms: empty, filled, hinted, refused, not to be used. */
@Component({
  selector: 'am-field-section',
  imports: [Field, Specimen, Switch],
  templateUrl: './field-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FieldSection {
  protected readonly terms = injectWords('terms');
  protected readonly problem = injectWords('problem');
  protected readonly on = signal(true);
  protected readonly off = signal(false);
}
