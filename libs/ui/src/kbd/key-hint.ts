import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The keys that do what stands beside it: `Ctrl+Enter`, `G D`. Hidden from screen readers, which get `aria-keyshortcuts`. */
@Component({
  selector: 'am-key',
  templateUrl: './key-hint.html',
  styleUrl: './key-hint.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
})
export class KeyHint {
  readonly keys = input.required<string>();

  protected readonly parts = computed(() => this.keys().split(/[+ ]/).map(capital));
}

/** Keys are printed as on the keyboard. */
function capital(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
