import type { Page } from 'playwright-core';
import screens from '../screens.json';
import { NightHotel } from './night-guests';
import { Rest } from './rest';

/** What the addresses below are made of: something that is there in the sample hotel. */
export interface Subjects {
  readonly stayId?: string | undefined;
  readonly lineId?: string | undefined;
  readonly folioId?: string | undefined;
  readonly caseId?: string | undefined;
  /** Somebody who has left and whose bill is closed. */
  readonly settledId?: string | undefined;
  /** Somebody on whose bill something looks wrong. */
  readonly doubtfulId?: string | undefined;
  /** Somebody in the hotel of the administrator. */
  readonly personId?: string | undefined;
}

export interface Screen {
  readonly name: string;
  /** With `{stay}`, `{line}`, `{folio}`, `{settled}`, `{doubtful}`, `{case}` or `{person}` in it. */
  readonly address: string;
  /** There once everything of the screen is: its heading alone comes before its data. */
  readonly ready: string;
  /** What is not an address of its own: the button that opens it, and what is there then. */
  readonly press?: string;
  readonly opened?: string;
  /** Who sees it; by default somebody at the desk. */
  readonly as?: string;
}

/** Every screen by its address, also for `npm run pictures`. A new one is added to the file and is then held to all. */
export const SCREENS: readonly Screen[] = screens;

/** Screens of one guest, their bill and their case; about half of the looking there is to do. */
export function isOfGuest({ address }: Screen): boolean {
  return /^\/(stay|case)\//.test(address);
}

/** What these addresses name: no more than they ask for is looked up or made. */
export async function findSubjects(signInName: string, screens: readonly Screen[]): Promise<Subjects> {
  const rest = await Rest.signedIn(signInName);
  const addresses = screens.map(({ address }) => address).join(' ');
  const wanted = <T>(name: string, find: () => Promise<T>): Promise<T | undefined> =>
    addresses.includes(`{${name}}`) ? find() : Promise.resolve(undefined);
  const [guest, caseId, personId, settledId, doubtfulId] = await Promise.all([
    wanted('stay', () => findOnBill(rest)),
    wanted('case', () => first(rest, 'cases', 'id')),
    wanted('person', findPerson),
    wanted('settled', settleSomebody),
    wanted('doubtful', () => first(rest, 'bill-checks', 'stayId')),
  ]);
  return { ...guest, caseId, personId, settledId, doubtfulId };
}

/** A guest in house who has something on the bill, and the line that was posted last. */
export async function findOnBill(
  rest: Rest,
): Promise<{ readonly stayId: string; readonly lineId: string; readonly folioId: string }> {
  for (const { id: stayId } of await rest.inHouse()) {
    const { body: overview } = await rest.get(`stays/${stayId}/overview`);
    const [line] = (overview['lastPostings'] ?? []) as { id: string; folioId: string }[];
    if (line) return { stayId, lineId: line.id, folioId: line.folioId };
  }
  throw new Error('Nobody in the sample hotel has anything on the bill.');
}

async function first(rest: Rest, list: string, field: string): Promise<string | undefined> {
  const { body } = await rest.get(`${list}?limit=1`);
  const [one] = body['data'] as Record<string, string>[];
  return one?.[field];
}

/** Nobody else comes upon a guest who has left. */
async function settleSomebody(): Promise<string> {
  const [hotel, rest] = await Promise.all([NightHotel.open('ALG1'), Rest.signedIn('rui.alg1')]);
  const stayId = await hotel.guest({ name: 'Ms Settled', leavesIn: 1, withRoom: false });
  await hotel.checkOut(stayId);
  await hotel.close();
  const folio = await rest.folioOf(stayId);
  await rest.charge(folio, 'Dinner', '48.00');
  await rest.settleInFull(folio.id);
  return stayId;
}

/** So that the end of a night has something to show; nobody ends one there. */
export async function postNightsInLisbon(): Promise<void> {
  const rest = await Rest.signedIn('piotr.lis1');
  const { body } = await rest.get('night-audit-settings');
  if (body['postsNights'] === 'amends') return;
  await rest.patch('night-audit-settings', { postsNights: 'amends' }, body['version'] as number);
}

async function findPerson(): Promise<string> {
  const { body: people } = await (await Rest.signedIn('piotr.lis1')).get('staff?limit=1');
  const [first] = people['data'] as { id: string }[];
  return first?.id ?? '';
}

/** Goes there and waits until everything that is loaded has come. */
export async function show(page: Page, screen: Screen, subjects: Subjects): Promise<void> {
  await page.goto(addressOf(screen, subjects));
  await page.locator(screen.ready).first().waitFor();
  if (screen.press) await page.locator(screen.press).first().click();
  if (screen.opened) await page.locator(screen.opened).first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('am-skeleton').length === 0);
}

function addressOf({ address }: Screen, subjects: Subjects): string {
  return address.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const subject = subjects[`${name}Id` as keyof Subjects];
    if (subject === undefined) throw new Error(`The sample hotel has no ${name} for ${address}.`);
    return subject;
  });
}
