import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Button, Icon, PageHead, Skeleton, TablePanel } from '@amends/ui';
import { injectWords } from '../language';
import { LoadError } from '../load-error';
import type { EditedList } from './edited-list';

/**
 * The page of an edited list: its head with the one act, the card when it is open, the table of its rows, or why there
 * is none. The table's parts are content; the card is `[card]`, what an empty list says is `[none]`.
 */
@Component({
  selector: 'am-edited-list',
  imports: [Button, Icon, LoadError, PageHead, Skeleton, TablePanel],
  templateUrl: './edited-list-frame.html',
  styleUrl: './edited-list-frame.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditedListFrame {
  readonly list = input.required<EditedList<{ readonly id: string }>>();
  readonly heading = input.required<string>();
  readonly sub = input.required<string>();
  readonly add = input.required<string>();

  protected readonly shell = injectWords('shell');
}
