import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectWords } from '../../platform/language';
import { boundsOf, SUGGESTED, typedIn, type ScaleField, type Scales } from './weight-groups';

export interface TypedScale {
  readonly field: ScaleField;
  /** Undefined when what was typed is none of its numbers. */
  readonly value: number | undefined;
}

/** Some weights under each other: what each means, its number, and what we suggest where it differs. */
@Component({
  selector: 'am-weight-rows',
  templateUrl: './weight-rows.html',
  styleUrl: './weight-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WeightRows {
  readonly fields = input.required<readonly ScaleField[]>();
  readonly scales = input.required<Scales>();
  /** Fields whose typed number is not sent. */
  readonly wrong = input.required<ReadonlySet<ScaleField>>();
  readonly typed = output<TypedScale>();

  protected readonly t = injectWords('move-weights');
  protected readonly suggested = SUGGESTED;
  protected readonly boundsOf = boundsOf;

  protected type(field: ScaleField, typed: string): void {
    this.typed.emit({ field, value: typedIn(field, typed) });
  }
}
