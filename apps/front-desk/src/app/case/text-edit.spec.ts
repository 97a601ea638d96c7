import { signal } from '@angular/core';
import type { Draft, Drafts } from './drafts';
import { TextEdit } from './text-edit';

describe('TextEdit', () => {
  const kept = new Map<string, Draft>();
  const drafts = {
    read: (caseId: string, part: string) => kept.get(`${caseId}/${part}`),
    keep: (caseId: string, part: string, draft: Draft) => kept.set(`${caseId}/${part}`, draft),
    forget: (caseId: string, part: string) => kept.delete(`${caseId}/${part}`),
  } as unknown as Drafts;
  const caseId = signal('c1');
  const current = signal('');
  let edit: TextEdit;

  beforeEach(() => {
    kept.clear();
    current.set('Cold shower.');
    edit = new TextEdit(drafts, caseId, 'outcome', current);
    expect(edit.text()).toBe('Cold shower.');
  });

  it('follows colleagues until something is typed', () => {
    current.set('Cold shower since noon.');
    expect([edit.text(), edit.conflict()]).toEqual(['Cold shower since noon.', false]);
  });

  it('never overwrites what is typed, and tells a conflict from the same words', () => {
    edit.type('Moved to 414.');
    current.set('Engineer came.');
    expect([edit.text(), edit.conflict()]).toEqual(['Moved to 414.', true]);
    current.set('Moved to 414.');
    expect(edit.conflict()).toBe(false);
  });

  it('is decided by keeping mine or joining both', () => {
    edit.type('Moved to 414.');
    current.set('Engineer came.');
    edit.keepMine();
    expect([edit.text(), edit.conflict()]).toEqual(['Moved to 414.', false]);
    current.set('Engineer gave up.');
    edit.join();
    expect([edit.text(), edit.conflict()]).toEqual(['Engineer gave up.\nMoved to 414.', false]);
  });

  it('is found again where it was left, with what it was begun on', () => {
    edit.type('Moved to 414.');
    current.set('Engineer came.');
    const later = new TextEdit(drafts, caseId, 'outcome', current);
    expect([later.text(), later.conflict()]).toEqual(['Moved to 414.', true]);
    later.drop();
    expect([later.text(), kept.size]).toEqual(['Engineer came.', 0]);
  });
});
