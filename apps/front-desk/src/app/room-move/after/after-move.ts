import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { KEY_POINTS } from '@amends/room-move';
import type { KeyHandoverDto, MoveDto } from '@amends/room-move/dto';
import type { ChecklistDto } from '@amends/task/dto';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords, wordsThere } from '../../platform/language';
import { lastGood } from '../../platform/last-good';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { Session } from '../../platform/session';
import { ChecklistApi } from '../../task/checklist-api';
import { ChecklistPoints } from '../../task/checklist-points';
import { MoveApi } from '../move-api';
import { injectMoveWords } from '../move-words';
import { KeySteps } from './key-steps';
import { KeysApi } from './keys-api';

type List<Row> = { readonly data: readonly Row[] };

const KEYS: readonly string[] = Object.values(KEY_POINTS);
const TELLS = /^(key-handover\.|checklist\.|stay\.moved$|stay\.move-undone$)/;

/**
 * What is still to be done by hand once a guest has moved: the keys, in their order, then everything that follows. There
 * on the day of the move, and as long as a key is open; what was finished here stays to be read.
 */
@Component({
  selector: 'am-after-move',
  imports: [ChecklistPoints, KeySteps, LoadError],
  templateUrl: './after-move.html',
  styleUrl: './after-move.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AfterMove {
  readonly stayId = input.required<string>();

  protected readonly t = injectWords('after-move');
  protected readonly words = injectMoveWords();
  protected readonly there = wordsThere('after-move', 'room-move');
  private readonly moveApi = inject(MoveApi);
  private readonly keysApi = inject(KeysApi);
  private readonly checklistApi = inject(ChecklistApi);
  private readonly session = inject(Session);
  private readonly property = inject(CurrentProperty);

  private readonly moves = httpResource<List<MoveDto>>(() =>
    this.session.may('stay.read') && this.session.may('task.read') ? this.moveApi.ofStayUrl(this.stayId()) : undefined,
  );
  private readonly known = lastGood(this.moves, () => this.stayId());
  private readonly hasMoved = computed(() => (this.known()?.data.length ?? 0) > 0);
  protected readonly keys = httpResource<List<KeyHandoverDto>>(() =>
    this.hasMoved() ? this.keysApi.ofStayUrl(this.stayId()) : undefined,
  );
  private readonly knownKeys = lastGood(this.keys, () => this.stayId());
  private readonly lists = httpResource<List<ChecklistDto>>(() =>
    this.hasMoved() ? this.checklistApi.ofStayUrl(this.stayId()) : undefined,
  );
  private readonly knownLists = lastGood(this.lists, () => this.stayId());

  /** The one that brought the guest into the room they have. */
  private readonly move = computed(() => this.known()?.data.findLast(({ undoneAt }) => undoneAt === null));
  protected readonly handover = computed(() => {
    const [newest] = this.knownKeys()?.data ?? [];
    return newest && (newest.open || newest.moveId === this.move()?.id) ? newest : undefined;
  });
  protected readonly list = computed(() =>
    this.isOfToday() ? this.knownLists()?.data.find(({ subject }) => subject.id === this.move()?.id) : undefined,
  );
  /** Without the keys: those are ticked above. */
  protected readonly points = computed(() => {
    const list = this.list();
    const hasSteps = this.knownKeys()?.data.some(({ moveId, undoes }) => moveId === list?.subject.id && !undoes);
    return (list?.items ?? []).filter(({ code }) => !hasSteps || !KEYS.includes(code));
  });
  protected readonly left = computed(() => this.points().filter(({ ticked }) => ticked === null).length);
  private readonly isOpen = computed(() => this.handover()?.open === true || this.left() > 0);
  /** Stays once it was shown, so that the last tick takes nothing away under the hand. */
  protected readonly shown = linkedSignal<{ stayId: string; open: boolean }, boolean>({
    source: () => ({ stayId: this.stayId(), open: this.isOpen() }),
    computation: ({ stayId, open }, before) => open || (before?.source.stayId === stayId && before.value),
  });
  protected readonly heading = computed(() => {
    if (this.handover()?.undoes) return this.t('heading-back');
    return this.t('heading', { room: this.move()?.toRoom.number ?? '' });
  });

  constructor() {
    inject(Live).on(
      ({ type, data }) => TELLS.test(type) && (data.stayId === this.stayId() || data.stayId === undefined),
      () => this.reload(),
    );
  }

  protected reload(): void {
    this.moves.reload();
    this.keys.reload();
    this.lists.reload();
  }

  protected told(handover: KeyHandoverDto): void {
    this.knownKeys.update(
      (list) => list && { data: list.data.map((one) => (one.id === handover.id ? handover : one)) },
    );
  }

  protected ticked(list: ChecklistDto): void {
    this.knownLists.update((all) => all && { data: all.data.map((one) => (one.id === list.id ? list : one)) });
  }

  private isOfToday(): boolean {
    const { details } = this.property;
    return details.hasValue() && details.value().businessDate === this.move()?.businessDate;
  }
}
