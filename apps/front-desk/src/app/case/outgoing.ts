import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import type { CaseDto, OpenCaseDto, TimelineEntryDto } from '@amends/case/dto';
import { Connection } from '../platform/connection';
import { CurrentProperty } from '../platform/current-property';
import { Curtain } from '../platform/curtain';
import { DeskMemory, deskSlot } from '../platform/desk-memory';
import { injectWords } from '../platform/language';
import { problemOf, type Problem } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CaseApi } from './case-api';
import { nextToSend, reworded, type Unsent, type UnsentCase, type UnsentNote } from './unsent';

const UNSENT = deskSlot<readonly Unsent[]>('case.unsent', []);
const AGAIN_MS = 3_000;

/**
 * Notes and new cases on their way. Without a connection they wait, in the order they were written, for the person who
 * wrote them and the hotel they were written for; when it is back they go by themselves, each once: its id is the key
 * under which the server remembers it.
 */
@Injectable({ providedIn: 'root' })
export class Outgoing {
  readonly waiting = computed(() => this.memory.read(UNSENT, this.property.code() ?? ''));
  readonly cases = computed(() => this.waiting().filter((one): one is UnsentCase => one.kind === 'case'));

  private readonly covered = inject(Curtain).down;
  private readonly memory = inject(DeskMemory);
  private readonly property = inject(CurrentProperty);
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly t = injectWords('together');
  private sending = false;
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    effect(() => {
      const here = this.session.current() && !this.covered();
      const ready = this.connection.state() === 'live' && here && this.waiting().length > 0;
      if (ready) untracked(() => void this.send());
    });
  }

  notesOf(caseId: string): readonly UnsentNote[] {
    return this.waiting().filter((one): one is UnsentNote => one.kind === 'note' && one.caseId === caseId);
  }

  /** The entry, or nothing when it waits. @throws Problem when the server says no. */
  addNote(caseId: string, note: UnsentNote['note']): Promise<TimelineEntryDto | undefined> {
    const unsent = { kind: 'note', id: note.id, at: new Date().toISOString(), tried: false, caseId, note } as const;
    return this.now(unsent, () => this.api.addNote(caseId, note));
  }

  /** The case, or nothing when it waits. @throws Problem when the server says no. */
  openCase(
    wish: OpenCaseDto & { readonly id: string },
    about: Pick<UnsentCase, 'guestName' | 'roomNumber'>,
  ): Promise<CaseDto | undefined> {
    const unsent = { kind: 'case', id: wish.id, at: new Date().toISOString(), tried: false, wish, ...about } as const;
    return this.now(unsent, () => this.api.open(wish));
  }

  withdraw(id: string): void {
    this.keep(this.waiting().filter((one) => one.id !== id));
  }

  /** Other words, before it goes; what was refused may go again. */
  reword(id: string, text: string): void {
    this.replace(id, (one) => {
      const { refusal: _refusal, ...again } = reworded(one, text);
      return again;
    });
  }

  private async now<Answer>(unsent: Unsent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.connection.state() === 'lost' || nextToSend(this.waiting())) return this.wait(unsent);
    try {
      return await send();
    } catch (fault) {
      if (!isLost(problemOf(fault))) throw fault;
      return this.wait({ ...unsent, tried: true });
    }
  }

  private wait(unsent: Unsent): undefined {
    this.keep([...this.waiting().filter(({ id }) => id !== unsent.id), unsent]);
    return undefined;
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let sent = 0;
    for (let next = nextToSend(this.waiting()); next; next = nextToSend(this.waiting())) {
      const outcome = await this.attempt(next);
      if (outcome === 'later') break;
      if (outcome === 'sent') sent += 1;
    }
    this.sending = false;
    if (sent > 0) this.strip.say(this.t.count('unsent.sent-count', sent));
  }

  private async attempt(unsent: Unsent): Promise<'sent' | 'refused' | 'later'> {
    // From here on it may have arrived, whatever is answered.
    this.replace(unsent.id, (one) => ({ ...one, tried: true }));
    try {
      await (unsent.kind === 'note' ? this.api.addNote(unsent.caseId, unsent.note) : this.api.open(unsent.wish));
    } catch (fault) {
      return this.failed(unsent, problemOf(fault));
    }
    this.withdraw(unsent.id);
    return 'sent';
  }

  private failed(unsent: Unsent, problem: Problem): 'sent' | 'refused' | 'later' {
    if (problem.code === 'already-exists') {
      this.withdraw(unsent.id);
      return 'sent';
    }
    // Signed out or locked: it goes when its writer is back.
    if (isLost(problem) || problem.status === 401 || problem.code === 'session-locked') return 'later';
    if (isPassing(problem)) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.send(), AGAIN_MS);
      return 'later';
    }
    // A refusal wrote nothing, so the words may be changed again.
    this.replace(unsent.id, (one) => ({ ...one, tried: false, refusal: this.problemText(problem) }));
    return 'refused';
  }

  private replace(id: string, change: (one: Unsent) => Unsent): void {
    this.keep(this.waiting().map((one) => (one.id === id ? change(one) : one)));
  }

  private keep(waiting: readonly Unsent[]): void {
    this.memory.keep(UNSENT, waiting.length > 0 ? waiting : UNSENT.blank, this.property.code() ?? '');
  }
}

/** No answer: it may have arrived or not. */
function isLost({ code }: Problem): boolean {
  return code === 'no-connection';
}

function isPassing({ status, code }: Problem): boolean {
  return status === 429 || status >= 500 || code === 'idempotency-key-in-flight' || code === 'write-conflict';
}
