import { DestroyRef, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Intakes, placeOf } from './intakes';
import { Session } from './session';
import { UnderHand } from './under-hand';

/**
 * A card left for another guest with something begun in it is set aside by itself, for who began it and nobody else.
 *
 * Called while the card is being made. @returns what is called when the card is closed on purpose.
 */
export function parkWhenLeft(begun: () => boolean): () => void {
  const [router, session, underHand, intakes] = [inject(Router), inject(Session), inject(UnderHand), inject(Intakes)];
  const person = session.current()?.staff.id;
  let [url, guest] = [router.url, underHand.guest()];
  let closed = false;
  effect(() => {
    guest = underHand.guest() ?? guest;
    url = placeOf(router.url) ? router.url : url;
  });
  inject(DestroyRef).onDestroy(() => {
    const place = placeOf(url);
    const gone = place !== placeOf(router.url) && session.current()?.staff.id === person;
    if (!closed && gone && place && guest && begun()) intakes.keepWords({ ...guest, place, url });
  });
  return () => {
    closed = true;
  };
}
