import { ChangeDetectionStrategy, Component, computed, inject, model, signal } from '@angular/core';
import { searchKey } from '@amends/kernel';
import { Dialog, KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { KEY_GROUPS, keysFor, type Shortcut } from '../platform/keyboard/shortcut';
import { injectWords, wordsThere } from '../platform/language';
import { Look } from '../platform/look';
import { LettersChoice } from './letters-choice';

const RULES = ['layout', 'alt-gr', 'sequence', 'scanner'] as const;

/** Every key that acts now, by where it acts, filterable; how keys are read; and whether single letters act. */
@Component({
  selector: 'am-key-help',
  imports: [Dialog, KeyHint, LettersChoice],
  templateUrl: './key-help.html',
  styleUrl: './key-help.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyHelp {
  readonly open = model(false);

  protected readonly t = injectWords('palette');
  protected readonly there = wordsThere('palette');
  protected readonly rules = RULES;
  protected readonly text = signal('');
  protected readonly groups = computed(() =>
    KEY_GROUPS.map((group) => ({
      group,
      rows: this.rows().filter((row) => row.group === group),
    })).filter(({ rows }) => rows.length > 0),
  );
  private readonly keyboard = inject(Keyboard);
  private readonly look = inject(Look);
  private readonly rows = computed(() => {
    const wanted = this.text().trim().toLocaleLowerCase();
    return this.keyboard
      .shortcuts()
      .filter((shortcut) => !shortcut.hidden && (shortcut.when?.() ?? true))
      .map((shortcut) => this.rowOf(shortcut))
      .filter(({ keys }) => keys.length > 0)
      .filter((row) => row.keys.join(' ').toLocaleLowerCase() === wanted || row.found.includes(searchKey(wanted)));
  });

  protected close(open: boolean): void {
    this.open.set(open);
    this.text.set('');
  }

  private rowOf(shortcut: Shortcut): KeyRow {
    const label = shortcut.label();
    const keys = keysFor(shortcut, this.look.letters());
    const found = searchKey(`${label} ${shortcut.words?.() ?? ''} ${keys.join(' ')}`);
    return { label, keys, found, group: shortcut.group ?? 'screen' };
  }
}

interface KeyRow {
  readonly label: string;
  readonly keys: readonly string[];
  /** What the filter looks in, folded. */
  readonly found: string;
  readonly group: (typeof KEY_GROUPS)[number];
}
