import { Injectable, inject } from '@angular/core';
import type { CaseCategory, Channel, Severity } from '@amends/case';
import { DeskMemory, deskSlot } from '../platform/desk-memory';

/** What was taken down of a case that is not open yet. */
export interface CaseDraft {
  readonly category?: CaseCategory;
  readonly words: string;
  /** Name of a guest without a stay. */
  readonly walkIn: string;
  /** Left out while the category's own will do. */
  readonly severity?: Severity;
  readonly channel: Channel;
}

const BLANK: CaseDraft = { words: '', walkIn: '', channel: 'in-person' };
const DRAFT = deskSlot('case.new', BLANK);

/** New cases begun and not opened, by stay or intake, for the person who began them. */
@Injectable({ providedIn: 'root' })
export class CaseDrafts {
  private readonly memory = inject(DeskMemory);

  read(key: string): CaseDraft {
    return this.memory.read(DRAFT, key);
  }

  change(key: string, change: Partial<CaseDraft>): void {
    this.memory.keep(DRAFT, { ...this.read(key), ...change }, key);
  }

  forget(key: string): void {
    this.memory.keep(DRAFT, BLANK, key);
  }
}

/** Whether there is something that would be missed. */
export function holdsWords({ words, walkIn }: CaseDraft): boolean {
  return words.trim() !== '' || walkIn.trim() !== '';
}
