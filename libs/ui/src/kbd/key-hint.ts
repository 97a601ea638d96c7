import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The keys that do what stands beside it: `Ctrl+Enter`, `G D`. Hidden from screen readers, which get `aria-keyshortcuts`. */
@Component({
  selector: 'am-key',
  templateUrl: './key-hint.html',
  styleUrl: './key-hint.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[attr.data-single]': 'single()' },
})
export class KeyHint {
  readonly keys = input.required<string>();

  /** One character, or several one after the other: letters may need Alt and Shift or be off, other signs then act no more. */
  protected readonly single = computed(() => {
    if (/^[a-z0-9](?: [a-z0-9])*$/i.test(this.keys())) return 'letter';
    return this.keys().length === 1 ? 'sign' : null;
  });
  protected readonly parts = computed(() => this.keys().split(/[+ ]/).map(capital));
}

/** Keys are printed as on the keyboard. */
function capital(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
