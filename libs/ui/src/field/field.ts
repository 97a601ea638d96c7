import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, signal } from '@angular/core';

let fields = 0;

/** Label, hint and error around one control; ties them together for screen readers. */
@Component({
  selector: 'am-field',
  templateUrl: './field.html',
  styleUrl: './field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();

  protected readonly id = `am-field-${++fields}`;
  protected readonly controlId = signal(this.id);
  protected readonly describedBy = computed(() =>
    [this.hint() && `${this.id}-hint`, this.error() && `${this.id}-error`].filter(Boolean).join(' '),
  );
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    effect(() => this.tie(this.describedBy(), Boolean(this.error())));
  }

  private tie(describedBy: string, wrong: boolean): void {
    const control = this.host.nativeElement.querySelector('input, select, textarea');
    if (!control) return;
    control.id ||= this.id;
    this.controlId.set(control.id);
    control.setAttribute('aria-invalid', String(wrong));
    if (describedBy) control.setAttribute('aria-describedby', describedBy);
    else control.removeAttribute('aria-describedby');
  }
}
