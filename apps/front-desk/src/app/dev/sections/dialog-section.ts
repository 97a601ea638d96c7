import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { Button, Dialog } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** A dialog that may be left, and one that wants an answer. */
@Component({
  selector: 'am-dialog-section',
  imports: [Button, Dialog, Specimen],
  templateUrl: './dialog-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DialogSection {
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problem = injectWords('problem');
  protected readonly leaving = signal(false);
  protected readonly asking = signal(false);
}
