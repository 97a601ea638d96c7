import { signal } from '@angular/core';
import type { DeskMemory } from './desk-memory';
import { EditDraft, blankDraft, type Begun } from './edit-draft';

interface Form {
  readonly name: string;
  readonly languages: readonly string[];
}

describe('a form others may change as well', () => {
  const kept = signal<Begun<Form> | undefined>(undefined);
  const slot = blankDraft<Form>('form');
  const memory = {
    read: () => kept() ?? slot.blank,
    keep: (_slot: unknown, value: Begun<Form>) => kept.set(value),
  } as unknown as DeskMemory;
  const stored = signal<Form | undefined>(undefined);
  const draft = new EditDraft<Form>(stored, memory, slot);

  beforeEach(() => {
    kept.set(undefined);
    stored.set({ name: 'Ana', languages: ['en'] });
  });

  it('sends what was changed and nothing else', () => {
    draft.set('name', 'Ana Kovač');
    draft.set('languages', ['en']);

    expect(draft.value()).toEqual({ name: 'Ana Kovač', languages: ['en'] });
    expect(draft.change()).toEqual({ name: 'Ana Kovač' });
  });

  it('says which field somebody else has changed to something else', () => {
    draft.set('name', 'Ana Kovač');

    stored.set({ name: 'Ana', languages: ['pl'] });
    expect(draft.contested()).toEqual([]);
    stored.set({ name: 'Ana Horvat', languages: ['pl'] });

    expect(draft.contested()).toEqual(['name']);
    expect(draft.value()?.name).toBe('Ana Kovač');
  });

  it('agrees when both wrote the same', () => {
    draft.set('name', 'Ana Horvat');
    stored.set({ name: 'Ana Horvat', languages: ['en'] });

    expect([draft.contested(), draft.changed()]).toEqual([[], []]);
  });

  it('takes theirs for one field, or all', () => {
    draft.set('name', 'Ana Kovač');
    draft.set('languages', ['lt']);
    draft.forget('name');
    expect(draft.change()).toEqual({ languages: ['lt'] });

    draft.discard();
    expect(draft.changed()).toEqual([]);
  });

  it('is nothing while nothing is stored', () => {
    stored.set(undefined);
    draft.set('name', 'too early');

    expect([draft.value(), draft.changed()]).toEqual([undefined, []]);
  });
});
