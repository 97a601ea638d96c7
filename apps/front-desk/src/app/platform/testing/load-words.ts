import { TestBed } from '@angular/core/testing';
import { Language } from '../language';
import type { Scope } from '../word-keys';

/** Loads the real English texts for a component test. */
export async function loadWords(...scopes: readonly Scope[]): Promise<void> {
  const language = TestBed.inject(Language);
  await language.load(...scopes);
  await language.use('en');
}
