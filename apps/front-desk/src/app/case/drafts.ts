import { Injectable, inject } from '@angular/core';
import type { CaseText } from '@amends/case';
import { DeskMemory, deskSlot } from '../platform/desk-memory';

/** A text begun and not sent, and what stood there when it was begun. */
export interface Draft {
  readonly text: string;
  readonly begunWith: string;
}

const DRAFT = deskSlot<Draft | undefined>('case.draft', undefined);
const DRAFTED = deskSlot<readonly string[]>('case.drafted', []);

/** Texts of cases begun and not sent, for the person who began them: found again wherever the text is shown. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly memory = inject(DeskMemory);

  read(caseId: string, text: CaseText): Draft | undefined {
    return this.memory.read(DRAFT, `${caseId}/${text}`);
  }

  /** Whether anything is begun on this case. */
  has(caseId: string): boolean {
    return this.memory.read(DRAFTED).some((key) => key.startsWith(`${caseId}/`));
  }

  keep(caseId: string, text: CaseText, draft: Draft): void {
    this.put(`${caseId}/${text}`, draft);
  }

  forget(caseId: string, text: CaseText): void {
    this.put(`${caseId}/${text}`, undefined);
  }

  private put(key: string, draft: Draft | undefined): void {
    this.memory.keep(DRAFT, draft, key);
    const others = this.memory.read(DRAFTED).filter((one) => one !== key);
    const drafted = draft ? [...others, key] : others;
    this.memory.keep(DRAFTED, drafted.length > 0 ? drafted : DRAFTED.blank);
  }
}
