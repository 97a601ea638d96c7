import { Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { DeskMemory, deskSlot } from './desk-memory';
import { injectWords } from './language';
import { StatusStrip } from './status-strip';
import { UnderHand, type GuestUnderHand } from './under-hand';

/** A guest set aside: where the work on them was, with the card that was open. What was typed is kept by the cards. */
export interface Intake extends GuestUnderHand {
  /** What the place is about, whatever is open on it: `stay/…`, `case/…`, `intake/…`. */
  readonly place: string;
  readonly url: string;
}

const NONE: readonly Intake[] = [];
const PARKED = deskSlot('intakes', NONE);

/**
 * Several guests at once: each is parked as a chip and comes back exactly as left. Chips keep their order and their
 * digit until they are put away, also while one of them is worked on.
 */
@Injectable({ providedIn: 'root' })
export class Intakes {
  private readonly memory = inject(DeskMemory);
  private readonly router = inject(Router);
  private readonly underHand = inject(UnderHand);
  private readonly strip = inject(StatusStrip);
  private readonly t = injectWords('intake');
  private readonly url = signal(this.router.url);

  readonly parked = computed(() => this.memory.read(PARKED));
  readonly here = computed(() => placeOf(this.url()));
  readonly parkable = computed(() => this.underHand.guest() !== undefined && this.here() !== undefined);

  constructor() {
    const arrivals = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    arrivals.pipe(takeUntilDestroyed()).subscribe(({ urlAfterRedirects }) => this.arrive(urlAfterRedirects));
  }

  /** Sets aside whom the screen is about; the screen stays. */
  park(): void {
    const [guest, place] = [this.underHand.guest(), this.here()];
    if (guest && place) this.keep({ ...guest, place, url: this.router.url });
  }

  /** Sets aside whom the screen is about and makes room for the next guest. */
  async parkAndLeave(): Promise<void> {
    const guest = this.underHand.guest();
    this.park();
    await this.router.navigateByUrl('/desk');
    if (guest) this.say(guest);
  }

  /** A guest whose card was left with words in it. */
  keepWords(intake: Intake): void {
    this.keep(intake);
    this.say(intake);
  }

  /** Brings a guest back; who was under hand is set aside in turn. */
  open(intake: Intake): Promise<boolean> {
    if (intake.place !== this.here()) this.park();
    return this.router.navigateByUrl(intake.url);
  }

  /** The next or the one before, round and round. */
  step(by: 1 | -1): Promise<boolean> {
    this.park();
    const all = this.parked();
    const at = all.findIndex(({ place }) => place === this.here());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    const intake = all[next];
    return intake ? this.open(intake) : Promise.resolve(false);
  }

  drop(place: string): void {
    const left = this.parked().filter((intake) => intake.place !== place);
    this.memory.keep(PARKED, left.length > 0 ? left : NONE);
  }

  private keep(intake: Intake): void {
    const all = this.parked();
    const known = all.some(({ place }) => place === intake.place);
    this.memory.keep(PARKED, known ? all.map((one) => (one.place === intake.place ? intake : one)) : [...all, intake]);
  }

  /** A chip follows what is opened on its place, so that it comes back as it was left. */
  private arrive(url: string): void {
    this.url.set(url);
    const chip = this.parked().find(({ place }) => place === placeOf(url));
    if (chip && chip.url !== url) this.keep({ ...chip, url });
  }

  private say({ name, room }: GuestUnderHand): void {
    this.strip.say(this.t('parked', { guest: [room, name].filter(Boolean).join(' ') }));
  }
}

/** What an address is about; `undefined` for one that is about nobody. */
export function placeOf(url: string): string | undefined {
  const [, word, id] = /^\/(stay|case)\/([\w-]+)/.exec(url) ?? [];
  if (word) return `${word}/${id}`;
  const intake = /[?&]intake=([\w-]+)/.exec(url)?.[1];
  return intake && `intake/${intake}`;
}
