import { DestroyRef, Injectable, computed, effect, inject } from '@angular/core';
import type { EventDto } from '@amends/integration/dto';
import { Connection } from './connection';
import { CurrentProperty } from './current-property';
import { Curtain } from './curtain';
import { Subject } from 'rxjs';
import { EventStreamReader, type StreamMessage } from './event-stream';
import { Session } from './session';

/** Something that happened at a desk of this hotel; a hint, without guest data. */
export type LiveEvent = EventDto;

/** `undefined`: the connection came back, so anything may have changed. */
type Listener = (event: EventDto | undefined) => void;

/** What is true only now, for example who looks at a case: never recorded, never resumed. */
export interface Passing {
  readonly event: string;
  readonly data: unknown;
}

const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000];
const SILENCE_MS = 40_000;

/** What other desks do, as it happens. Resumes after a break with the last event's id. */
@Injectable({ providedIn: 'root' })
export class Live {
  readonly passing = new Subject<Passing>();

  private readonly connection = inject(Connection);
  private readonly property = inject(CurrentProperty);
  private readonly session = inject(Session);
  private readonly listeners = new Set<Listener>();
  private readonly covered = inject(Curtain).down;
  private followed: string | undefined;
  private lastId: string | undefined;
  /** None for those who may not hear events: no stream, and nothing that is lost. */
  private readonly address = computed(() => (this.session.may('event.read') ? this.property.url('events') : undefined));

  constructor() {
    effect((onCleanup) => {
      const url = this.address();
      if (!url) return this.session.current() && this.connection.found();
      // A locked session is not told anything; what was missed is asked for by `tell(undefined)` afterwards.
      if (this.covered()) return;
      const stop = new AbortController();
      this.lastId = undefined;
      void this.follow(url, stop.signal, url === this.followed);
      this.followed = url;
      onCleanup(() => stop.abort());
    });
  }

  /**
   * Calls back for each event that concerns, and after each gap; several at once become one call.
   * Told are the events, or nothing after a gap, when anything may have happened.
   */
  on(concerns: (event: EventDto) => boolean, callBack: (events: readonly EventDto[] | undefined) => void): void {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let heard: EventDto[] = [];
    let gap = false;
    const call = (): void => {
      const told = gap ? undefined : heard;
      [waiting, heard, gap] = [undefined, [], false];
      callBack(told);
    };
    const listener: Listener = (event) => {
      if (event && !concerns(event)) return;
      if (event) heard.push(event);
      else gap = true;
      // From the first one on: where something happens all the time, waiting for a pause would be waiting for ever.
      waiting ??= setTimeout(call, 80);
    };
    this.listeners.add(listener);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(waiting);
      this.listeners.delete(listener);
    });
  }

  private async follow(url: string, stop: AbortSignal, again: boolean): Promise<void> {
    let failures = 0;
    while (!stop.aborted) {
      const opened = await this.listen(url, stop, again || failures > 0);
      if (stop.aborted || !this.session.current()) return;
      failures = opened ? 1 : failures + 1;
      if (failures > 1 || !opened) this.connection.lost();
      await pause(WAITS_MS[Math.min(failures, WAITS_MS.length) - 1] ?? 0, stop);
    }
  }

  /** Resolves when the stream ended; true when it had been open. */
  private async listen(url: string, stop: AbortSignal, again: boolean): Promise<boolean> {
    const quiet = new AbortController();
    let silence = setTimeout(() => quiet.abort(), SILENCE_MS);
    let opened = false;
    // A stream can outlive the network it came over, silent; it is opened anew when that is back.
    const cut = (): void => quiet.abort();
    window.addEventListener('offline', cut, { once: true });
    const doubts = this.connection.doubted.subscribe(cut);
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' };
      if (this.lastId) headers['Last-Event-ID'] = this.lastId;
      const answer = await fetch(url, { headers, signal: AbortSignal.any([stop, quiet.signal]) });
      if (answer.status === 401) this.session.expired();
      if (answer.status === 423) this.session.locked();
      if (answer.status === 403) await this.session.renew();
      if (!answer.ok || !answer.body) return false;
      opened = true;
      this.connection.found();
      if (again) {
        // What this person may do can be what ended the stream.
        void this.session.renew();
        this.tell(undefined);
      }
      const reader = new EventStreamReader();
      const chunks = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
        clearTimeout(silence);
        silence = setTimeout(() => quiet.abort(), SILENCE_MS);
        for (const message of reader.read(chunk.value)) this.hear(message);
      }
    } catch {
      return opened;
    } finally {
      doubts.unsubscribe();
      window.removeEventListener('offline', cut);
      clearTimeout(silence);
    }
    return opened;
  }

  private hear({ id, event, data }: StreamMessage): void {
    if (event === 'resync') return this.startAnew();
    if (event !== 'message') return this.passing.next({ event, data: JSON.parse(data) });
    if (id) this.lastId = id;
    this.tell(JSON.parse(data) as EventDto);
  }

  /** The server cannot say what was missed: everything is loaded anew, and the next break resumes from what comes. */
  private startAnew(): void {
    this.lastId = undefined;
    this.tell(undefined);
  }

  private tell(event: EventDto | undefined): void {
    for (const listener of this.listeners) listener(event);
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const early = (): void => {
      clearTimeout(timer);
      resolve();
    };
    stop.addEventListener('abort', early, { once: true });
    window.addEventListener('online', early, { once: true });
  });
}
