import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MoveDto, UndoVerdictDto } from '@amends/room-move/dto';
import type { StayStatus } from '@amends/stay';
import type { StayDto } from '@amends/stay/dto';
import { Button, Card, Icon, NightPipe, Notice, Skeleton, TimePipe } from '@amends/ui';
import { AsOf } from '../../platform/as-of';
import { Connection } from '../../platform/connection';
import { injectWords, wordsThere } from '../../platform/language';
import { lastGood, staleSince } from '../../platform/last-good';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { Problem } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { MoveApi } from '../move-api';
import { injectMoveWords } from '../move-words';
import { roomsSlept } from './rooms-slept';

const OVER: readonly StayStatus[] = ['CheckedOut', 'NoShow', 'Cancelled'];
const TELLS = /^(stay\.|room\.|folio\.)/;

/** Where the guest slept which nights, why and by whom they were moved, and the way back out of the last move. */
@Component({
  selector: 'am-room-chain',
  imports: [AsOf, Button, Card, Icon, LoadError, NightPipe, Notice, RouterLink, Skeleton, TimePipe],
  templateUrl: './room-chain.html',
  styleUrl: './room-chain.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomChain {
  readonly stay = input.required<StayDto>();
  /** A move was taken back. */
  readonly changed = output<void>();

  protected readonly t = injectWords('room-chain');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectMoveWords();
  protected readonly there = wordsThere('room-chain', 'room-move');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(MoveApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly connection = inject(Connection);
  private readonly problemText = injectProblemText();
  private readonly stayId = computed(() => this.stay().id);

  protected readonly read = httpResource<{ readonly data: readonly MoveDto[] }>(() =>
    this.api.ofStayUrl(this.stayId()),
  );
  protected readonly known = lastGood(this.read, () => this.stayId());
  protected readonly stale = { staleSince: staleSince(this.read), reload: () => this.reload() };
  private readonly moves = computed(() => this.known()?.data ?? []);
  protected readonly rooms = computed(() => roomsSlept(this.stay(), this.moves()));
  protected readonly undone = computed(() => this.moves().filter(({ undoneAt }) => undoneAt !== null));
  /** The move a way leads back from; the earlier ones have been built on. */
  protected readonly last = computed(() => {
    const isOver = OVER.includes(this.stay().status);
    return !isOver && this.session.may('stay.move') ? this.rooms().at(-1)?.move : undefined;
  });
  /** By itself, so that moves told anew do not ask once more. */
  private readonly undoUrl = computed(() => {
    const move = this.last();
    return move && this.api.undoUrl(move.stayId, move.id);
  });
  private readonly asked = httpResource<UndoVerdictDto>(() => this.undoUrl());
  protected readonly verdict = lastGood(this.asked, () => this.last()?.id);
  /** Why the last move is not taken back, in words; none while it can be. */
  protected readonly against = computed(() => {
    const code = this.verdict()?.refusal;
    // Who holds it, and for how long, is over before it is read.
    if (code === 'old-room-held') return this.t('held');
    return code ? this.problemText(new Problem(409, code)) : undefined;
  });
  protected readonly offline = computed(() => this.connection.state() === 'lost');

  constructor() {
    inject(Live).on(
      ({ type }) => TELLS.test(type),
      () => this.reload(),
    );
  }

  protected reload(): void {
    this.read.reload();
    this.asked.reload();
  }

  /** With all it was made together with. */
  protected async undo({ stayId, id, chainId, fromRoom }: MoveDto): Promise<void> {
    if (this.busy() || this.offline()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await (chainId === null ? this.api.undo(stayId, id) : this.api.undoTogether(chainId));
      this.strip.say(this.t('undone-said', { room: fromRoom.number }));
      this.changed.emit();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
      this.reload();
    }
  }
}
