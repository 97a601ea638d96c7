import { TestBed } from '@angular/core/testing';
import { provideDesk, signIn } from '../platform/testing/desk';
import { DeskMemory, deskSlot } from '../platform/desk-memory';
import { loadWords } from '../platform/testing/load-words';
import { NewVersion } from '../platform/new-version';
import { VersionOffer } from './version-offer';

const NOTE = deskSlot('test.note', '');

describe('VersionOffer', () => {
  const reload = jest.fn();
  const button = (): HTMLButtonElement | null =>
    document.querySelector('am-version-offer button, [role=status] button');
  const press = (): void => {
    button()?.click();
    TestBed.tick();
  };

  beforeEach(async () => {
    reload.mockClear();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('shell');
    signIn();
    const version = TestBed.inject(NewVersion);
    version.reload = reload;
    const fixture = TestBed.createComponent(VersionOffer);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    expect(button()).toBeNull();
    version.ready.set(true);
    TestBed.tick();
  });
  afterEach(() => document.body.replaceChildren());

  it('loads the new version when nothing would be lost', () => {
    press();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('asks once more while something is begun and not sent', () => {
    TestBed.inject(DeskMemory).keep(NOTE, 'She leaves for dinner at eight.');
    press();
    expect(reload).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('not sent would be lost');
    press();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('asks once more while words stand in a field', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = 'The lift hums';
    press();
    expect(reload).not.toHaveBeenCalled();
  });
});
