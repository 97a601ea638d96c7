import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Intakes, placeOf } from './intakes';
import { provideDesk, signIn } from './testing/desk';
import { UnderHand } from './under-hand';

@Component({ template: '' })
class Page {}

describe('parked intakes', () => {
  let intakes: Intakes;
  let router: Router;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [...provideDesk(), provideRouter([{ path: '**', component: Page }])],
    });
    signIn();
    intakes = TestBed.inject(Intakes);
    router = TestBed.inject(Router);
  });

  async function at(url: string, name?: string): Promise<void> {
    await router.navigateByUrl(url);
    TestBed.inject(UnderHand).guest.set(name ? { name, room: '412' } : undefined);
  }

  it('comes back to the card that was open', async () => {
    await at('/stay/anna?do=case', 'Ms Nowak');
    await intakes.parkAndLeave();
    expect(router.url).toBe('/desk');

    const [chip] = intakes.parked();
    expect(chip).toEqual({ place: 'stay/anna', url: '/stay/anna?do=case', name: 'Ms Nowak', room: '412' });
    TestBed.inject(UnderHand).guest.set(undefined);
    if (chip) await intakes.open(chip);
    expect(router.url).toBe('/stay/anna?do=case');
  });

  it('keeps the order of the chips, and what was opened on them last', async () => {
    await at('/stay/anna', 'Ms Nowak');
    intakes.park();
    await at('/case/lift', 'Mr Kos');
    intakes.park();
    await router.navigateByUrl('/case/lift?do=move');
    expect(intakes.parked().map(({ url }) => url)).toEqual(['/stay/anna', '/case/lift?do=move']);
  });

  it('goes round them with one key, and sets aside who was under hand', async () => {
    await at('/stay/anna', 'Ms Nowak');
    intakes.park();
    await at('/stay/jan', 'Mr Kos');
    await intakes.step(1);
    expect(router.url).toBe('/stay/anna');
    expect(intakes.parked().map(({ place }) => place)).toEqual(['stay/anna', 'stay/jan']);
    TestBed.inject(UnderHand).guest.set({ name: 'Ms Nowak', room: '412' });
    await intakes.step(-1);
    expect(router.url).toBe('/stay/jan');
  });

  it('is put away for good', async () => {
    await at('/stay/anna', 'Ms Nowak');
    intakes.park();
    intakes.drop('stay/anna');
    expect(intakes.parked()).toEqual([]);
  });

  it.each([
    ['/stay/a-1/bill/2?do=credit', 'stay/a-1'],
    ['/case/b-2', 'case/b-2'],
    ['/desk?do=case&intake=c-3', 'intake/c-3'],
    ['/desk', undefined],
    ['/board', undefined],
  ])('knows what %s is about', (url, place) => expect(placeOf(url)).toBe(place));
});
