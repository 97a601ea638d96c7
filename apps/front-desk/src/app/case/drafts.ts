import { Injectable, inject } from '@angular/core';
import { DeskMemory, deskSlot } from '../platform/desk-memory';

const NOTE = deskSlot('case.note', '');

/** Notes begun and not sent, by case, for the person who began them. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly memory = inject(DeskMemory);

  read(caseId: string): string {
    return this.memory.read(NOTE, caseId);
  }

  keep(caseId: string, text: string): void {
    this.memory.keep(NOTE, text, caseId);
  }
}
