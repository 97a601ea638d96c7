import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { TimelineEntryDto } from '@amends/case/dto';
import { Card, Chip, Icon, Skeleton, TimePipe } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { AsOf } from '../platform/as-of';
import type { Stale } from '../platform/last-good';
import { injectWords } from '../platform/language';
import { ENTRY_ICONS, injectEntryText, otherRoomsIn } from './entry-text';
import { Outgoing } from './outgoing';
import { UnsentItem } from './unsent-item';

/** Everything that happened, newest first; on top what waits to be sent. */
@Component({
  selector: 'am-timeline',
  imports: [AsOf, Card, Chip, LoadError, Icon, Skeleton, TimePipe, UnsentItem],
  templateUrl: './timeline.html',
  styleUrl: './timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Timeline {
  readonly caseId = input.required<string>();
  /** Nothing while it loads for the first time. */
  readonly entries = input.required<readonly TimelineEntryDto[] | undefined>();
  readonly fault = input<unknown>();
  /** Whether the case could not be read anew. */
  readonly stale = input<Stale>();
  readonly retried = output<void>();

  protected readonly t = injectWords('case');
  protected readonly together = injectWords('together');
  protected readonly shell = injectWords('shell');
  protected readonly entryText = injectEntryText();
  protected readonly icons = ENTRY_ICONS;
  protected readonly otherRooms = otherRoomsIn;
  protected readonly unsent = computed(() => [...this.outgoing.notesOf(this.caseId())].reverse());
  protected readonly newestFirst = computed(() =>
    [...(this.entries() ?? [])].sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)),
  );
  private readonly outgoing = inject(Outgoing);
}
