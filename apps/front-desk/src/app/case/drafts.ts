import { Injectable, effect, inject } from '@angular/core';
import { Session } from '../platform/session';

/** Notes begun and not sent: in memory only, for one person, gone with the session. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly texts = new Map<string, string>();

  constructor() {
    const session = inject(Session);
    effect(() => {
      if (!session.current()) this.texts.clear();
    });
  }

  read(caseId: string): string {
    return this.texts.get(caseId) ?? '';
  }

  keep(caseId: string, text: string): void {
    if (text) this.texts.set(caseId, text);
    else this.texts.delete(caseId);
  }
}
