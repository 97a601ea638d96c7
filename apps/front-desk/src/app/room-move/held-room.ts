import { DestroyRef, computed, inject, signal } from '@angular/core';
import type { RoomHoldDto } from '@amends/room-move/dto';
import { newId } from '@amends/kernel';
import { Connection } from '../platform/connection';
import { Live, type LiveEvent } from '../platform/live';
import { problemOf, type Problem } from '../platform/problem';
import { Session } from '../platform/session';
import { HoldApi } from './hold-api';

const SECOND_MS = 1000;
const LOST: readonly string[] = ['room-held', 'room-taken'];

/** A hold, and when it is over on this screen: of the server's time only how much is left is trusted. */
interface Held {
  readonly hold: RoomHoldDto;
  readonly overAtMs: number;
}

/**
 * The room a card holds for its guest: one at a time, the one that is wanted last, given back when the card is closed.
 * Made while its card is being made. Without a network, or for who may not hold, nothing is held and nothing is said.
 */
export class HeldRoom {
  private readonly held = signal<Held | undefined>(undefined);
  private readonly nowMs = signal(Date.now());
  /** What is held, also when its time is up and nobody has said what then. */
  readonly hold = computed(() => this.held()?.hold);
  readonly secondsLeft = computed(() => secondsUntil(this.held()?.overAtMs, this.nowMs()));
  readonly busy = signal(false);

  private readonly api = inject(HoldApi);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private wanted: string | undefined;
  private closed = false;

  /**
   * @param stayId for whom.
   * @param lost the room that was wanted is not to be had; the problem says who has it, where that is known.
   */
  constructor(
    private readonly stayId: () => string,
    private readonly lost: (roomId: string, problem: Problem | undefined) => void,
  ) {
    const ticking = setInterval(() => this.nowMs.set(Date.now()), SECOND_MS);
    inject(Live).on(
      ({ type, subject, data }) => type === 'room.released' && this.isOwn(subject, data.stayId),
      (ends) => this.heard(ends),
    );
    inject(DestroyRef).onDestroy(() => {
      clearInterval(ticking);
      this.close();
    });
  }

  /** Wants this room from now on; `undefined` leaves everything as it is. */
  want(roomId: string | undefined): void {
    if (!roomId || roomId === this.wanted) return;
    this.wanted = roomId;
    void this.follow();
  }

  /** Longer from now; once more when it is over. */
  async extend(): Promise<void> {
    if (await this.isOver()) await this.follow();
  }

  /** The guest has moved in: the server has ended the hold. */
  settle(): void {
    this.closed = true;
    this.held.set(undefined);
  }

  /** One request at a time: what is wanted last is asked for when the one before has been answered. */
  private async follow(): Promise<void> {
    const { wanted } = this;
    if (this.busy() || this.closed || !wanted || !this.mayHold()) return;
    this.busy.set(true);
    const wish = { id: newId(), stayId: this.stayId(), roomId: wanted };
    const answer = await this.api.take(wish).catch((fault: unknown) => problemOf(fault));
    this.busy.set(false);
    if ('heldAt' in answer) this.keep(answer);
    else this.held.set(undefined);
    if (this.closed) return this.close();
    if (this.wanted !== wanted) return this.follow();
    if (!('heldAt' in answer) && LOST.includes(answer.code)) this.lose(wanted, answer);
  }

  private mayHold(): boolean {
    return this.session.may('room.hold') && this.connection.state() !== 'lost';
  }

  private keep(hold: RoomHoldDto): void {
    const now = Date.now();
    this.nowMs.set(now);
    this.held.set({ hold, overAtMs: now + hold.secondsLeft * SECOND_MS });
  }

  private lose(roomId: string, problem?: Problem): void {
    this.wanted = undefined;
    this.held.set(undefined);
    this.lost(roomId, problem);
  }

  /** What is heard while a request is on its way is its own echo: the room held before is free then. */
  private isOwn(subject: string, stayId: string | undefined): boolean {
    const hold = this.hold();
    return !this.busy() && hold !== undefined && subject === `room/${hold.roomId}` && stayId === hold.stayId;
  }

  /**
   * Taken over for another guest: asked for once more, so that the server says who has it. Any other end is of another
   * card for the same guest, or of a colleague's hand: the hold is over, and nobody takes it back by itself.
   */
  private heard(ends: readonly LiveEvent[] | undefined): void {
    if (!ends) return void this.lookUp();
    const own = ends.filter(({ subject, data }) => this.isOwn(subject, data.stayId));
    if (own.some(({ data }) => data.ended === 'overridden')) void this.follow();
    else if (own.length > 0) this.over();
  }

  /** After a gap anything may have happened. */
  private async lookUp(): Promise<void> {
    if (this.secondsLeft() > 0 && (await this.isOver())) this.over();
  }

  /** Asks for more time, and so hears whether there is any. */
  private async isOver(): Promise<boolean> {
    const hold = this.hold();
    if (!hold || this.busy()) return false;
    this.busy.set(true);
    const longer = await this.api.extend(hold.id).catch((fault: unknown) => problemOf(fault));
    this.busy.set(false);
    if ('heldAt' in longer) this.keep(longer);
    if (this.wanted !== hold.roomId) void this.follow();
    return !('heldAt' in longer) && longer.code === 'hold-over';
  }

  private over(): void {
    this.held.update((held) => held && { ...held, overAtMs: 0 });
  }

  /** What cannot be given back is over by itself. */
  private close(): void {
    const id = this.hold()?.id;
    this.settle();
    if (id) void this.api.release(id).catch(() => undefined);
  }
}

function secondsUntil(overAtMs: number | undefined, nowMs: number): number {
  return overAtMs === undefined ? 0 : Math.max(0, Math.ceil((overAtMs - nowMs) / SECOND_MS));
}
