import { Injectable, computed, inject, signal } from '@angular/core';
import type { StationPersonDto } from '@amends/staff/dto';
import { initialsOf } from '@amends/staff';
import { Session } from '../../platform/session';
import { Station } from '../../platform/station';

/** Who may come to this desk, oneself first, and who of them is meant. */
@Injectable()
export class Who {
  readonly chosenId = signal<string | undefined>(undefined);
  readonly loading = signal(true);
  readonly fault = signal<unknown>(undefined);
  readonly people = computed<readonly StationPersonDto[]>(() => {
    const me = this.me();
    const known = this.known();
    return me && !known.some(({ id }) => id === me.id) ? [me, ...known] : known;
  });
  readonly chosen = computed(() => this.people().find(({ id }) => id === this.chosenId()) ?? this.people()[0]);

  private readonly known = signal<readonly StationPersonDto[]>([]);
  private readonly session = inject(Session);
  private readonly station = inject(Station);
  /** Known without asking the server: one can always come back oneself. */
  private readonly me = computed<StationPersonDto | undefined>(() => {
    const staff = this.session.current()?.staff;
    return staff && { id: staff.id, name: staff.name, initials: initialsOf(staff.name), here: true };
  });

  async load(): Promise<void> {
    this.loading.set(true);
    this.fault.set(undefined);
    try {
      this.known.set(await this.station.people());
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.loading.set(false);
    }
  }

  isMe({ id }: StationPersonDto): boolean {
    return id === this.session.current()?.staff.id;
  }

  /** By the number in front of the name. */
  chooseNumber(number: number): boolean {
    return this.choose(this.people()[number - 1]);
  }

  /** The next whose name, first or last, begins with the letter. */
  chooseLetter(letter: string): boolean {
    const people = this.people();
    const after = people.findIndex(({ id }) => id === this.chosen()?.id) + 1;
    const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const begins = ({ name }: StationPersonDto): boolean =>
      name.split(/\s+/).some((word) => fold(word).startsWith(fold(letter)));
    return this.choose([...people.slice(after), ...people.slice(0, after)].find(begins));
  }

  step(by: 1 | -1): void {
    const people = this.people();
    const at = people.findIndex(({ id }) => id === this.chosen()?.id);
    this.choose(people[(at + by + people.length) % people.length]);
  }

  private choose(person: StationPersonDto | undefined): boolean {
    if (person) this.chosenId.set(person.id);
    return person !== undefined;
  }
}
