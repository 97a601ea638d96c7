import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DeskCard } from '../../staff/desk-card';
import { DesksPage } from '../../staff/desks-page';
import { KeyCard } from '../../staff/key-card';
import { KeysPage } from '../../staff/keys-page';
import { ShownOnce } from '../../staff/shown-once';
import { injectWords } from '../../platform/language';
import { KEYS } from '../samples/staff';
import { Specimen } from '../specimen';

/** Places of work and keys of other systems, with the cards that make one and the key that is shown once. */
@Component({
  selector: 'am-access-section',
  imports: [DeskCard, DesksPage, KeyCard, KeysPage, ShownOnce, Specimen],
  templateUrl: './access-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessSection {
  protected readonly t = injectWords('settings');
  protected readonly name = KEYS[0]?.name ?? '';
}
