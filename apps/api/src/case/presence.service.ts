import { type CaseText, PresenceBoard, type Seat } from '@amends/case';
import type { PresenceDto } from '@amends/case/dto';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Bus } from '../platform/bus';
import { LiveEvents } from '../platform/live-events';
import type { StaffMember } from '../staff';
import { CaseService } from './case.service';

const SWEEP_MS = 1_000;
const EVENT = 'presence';

/**
 * Who has which case on a screen. Nothing is stored: each process keeps what all of them tell each other over the
 * bus, counts a seat's time by its own clock, and says at its own streams what changed. A process that starts, or
 * whose bus came back, asks the others.
 */
@Injectable()
export class PresenceService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly board = new PresenceBoard();
  /** The seats this process was told of by their screens: what it answers when another process asks. */
  private readonly own = new Map<string, Seat>();
  private readonly sweeping = setInterval(() => this.sweep(), SWEEP_MS).unref();

  constructor(
    private readonly bus: Bus,
    private readonly events: LiveEvents,
    private readonly cases: CaseService,
  ) {
    bus.on('seat-taken', (payload) => this.hearTaken(JSON.parse(payload) as Seat));
    bus.on('seat-left', (payload) => this.hearLeft(JSON.parse(payload) as Seat));
    bus.on('seats-asked', () => this.repeat());
    bus.on('bus', () => this.ask());
    events.greetWith(EVENT, (propertyId) => ({ whole: true, cases: this.board.of(propertyId) }));
  }

  onApplicationBootstrap(): void {
    this.ask();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  /** @throws Refused `not-found`. */
  async read(caseId: string, staff: StaffMember): Promise<PresenceDto> {
    await this.cases.find(caseId, staff);
    return this.board.at(staff.propertyId, caseId);
  }

  /** Takes or keeps a seat. @throws Refused `not-found`. */
  async take(caseId: string, seatId: string, writing: CaseText | null, staff: StaffMember): Promise<PresenceDto> {
    const { propertyId, actor } = staff;
    const seat = { propertyId, caseId, seat: seatId, staffId: actor.id, name: actor.name, writing };
    if (!this.board.has(seat)) await this.cases.find(caseId, staff);
    this.own.set(keyOf(seat), seat);
    this.hearTaken(seat);
    await this.bus.tell('seat-taken', JSON.stringify(seat));
    return this.board.at(propertyId, caseId);
  }

  async leave(caseId: string, seatId: string, { propertyId }: StaffMember): Promise<void> {
    const seat = { propertyId, caseId, seat: seatId };
    this.own.delete(keyOf(seat));
    await this.bus.tell('seat-left', JSON.stringify(seat));
  }

  private hearTaken(seat: Seat): void {
    if (this.board.take(seat, Date.now())) this.announce(seat);
  }

  private hearLeft(seat: Seat): void {
    if (this.board.leave(seat)) this.announce(seat);
  }

  private sweep(): void {
    for (const gone of this.board.sweep(Date.now())) {
      this.own.delete(keyOf(gone));
      this.announce(gone);
    }
  }

  private announce({ propertyId, caseId }: Seat): void {
    this.events.sendPassing(propertyId, EVENT, { whole: false, cases: [this.board.at(propertyId, caseId)] });
  }

  private ask(): void {
    // A hint: what is not heard now is heard with the next sign of life.
    this.bus.tell('seats-asked', '').catch(() => undefined);
  }

  private repeat(): void {
    for (const seat of this.own.values()) {
      if (this.board.has(seat)) this.bus.tell('seat-taken', JSON.stringify(seat)).catch(() => undefined);
    }
  }
}

function keyOf({ caseId, seat }: Pick<Seat, 'caseId' | 'seat'>): string {
  return `${caseId}/${seat}`;
}
