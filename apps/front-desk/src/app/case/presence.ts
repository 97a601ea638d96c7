import { Injectable, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { PresenceDto, PresentDto } from '@amends/case/dto';
import { filter } from 'rxjs';
import { Connection } from '../platform/connection';
import { Live } from '../platform/live';
import { Session } from '../platform/session';

/** As the stream tells it: the whole picture first, then case by case what changed. */
interface Told {
  readonly whole: boolean;
  readonly cases: readonly PresenceDto[];
}

type People = readonly PresentDto[];

/** Who has which case on a screen just now. Nobody while the connection is lost: what is not known is not shown. */
@Injectable({ providedIn: 'root' })
export class Presence {
  private readonly session = inject(Session);
  private readonly byCase = signal<ReadonlyMap<string, People>>(new Map());

  constructor() {
    const told = inject(Live).passing.pipe(filter(({ event }) => event === 'presence'));
    told.pipe(takeUntilDestroyed()).subscribe(({ data }) => this.hear(data as Told));
    const connection = inject(Connection);
    effect(() => {
      if (connection.state() === 'lost') this.byCase.set(new Map());
    });
  }

  /** Everybody at the case but oneself. */
  others(caseId: string): People {
    const me = this.session.current()?.staff.id;
    return (this.byCase().get(caseId) ?? []).filter(({ id }) => id !== me);
  }

  private hear({ whole, cases }: Told): void {
    const before = whole ? [] : this.byCase();
    const now = new Map([...before, ...cases.map(({ caseId, people }) => [caseId, people] as const)]);
    this.byCase.set(new Map([...now].filter(([, people]) => people.length > 0)));
  }
}
