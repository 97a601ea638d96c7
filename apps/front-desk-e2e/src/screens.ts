import type { Page } from 'playwright-core';
import screens from '../screens.json';
import { Rest } from './rest';

/** What the addresses below are made of: something that is there in the sample hotel. */
export interface Subjects {
  readonly stayId: string;
  readonly lineId: string;
  readonly caseId: string;
  /** Somebody in the hotel of the administrator. */
  readonly personId: string;
}

export interface Screen {
  readonly name: string;
  /** With `{stay}`, `{line}`, `{case}` or `{person}` in it. */
  readonly address: string;
  /** There once everything of the screen is: its heading alone comes before its data. */
  readonly ready: string;
  /** Who sees it; by default somebody at the desk. */
  readonly as?: string;
}

/** Every screen by its address, also for `npm run pictures`. A new one is added to the file and is then held to all. */
export const SCREENS: readonly Screen[] = screens;

/** A guest in house who has something on the bill, the case that is due first, and one of the administrator's people. */
export async function findSubjects(signInName: string): Promise<Subjects> {
  const [rest, personId] = await Promise.all([Rest.signedIn(signInName), findPerson()]);
  const { body: stays } = await rest.get('stays?status=InHouse&limit=200');
  const inHouse = (stays['data'] as { id: string }[]).map(({ id }) => id);
  for (const stayId of inHouse) {
    const { body: overview } = await rest.get(`stays/${stayId}/overview`);
    const [line] = (overview['lastPostings'] ?? []) as { id: string }[];
    if (!line) continue;
    const { body: cases } = await rest.get('cases?limit=1');
    const [first] = cases['data'] as { id: string }[];
    return { stayId, lineId: line.id, caseId: first?.id ?? '', personId };
  }
  throw new Error('Nobody in the sample hotel has anything on the bill.');
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
  await page.waitForFunction(() => document.querySelectorAll('am-skeleton').length === 0);
}

function addressOf({ address }: Screen, { stayId, lineId, caseId, personId }: Subjects): string {
  const guest = address.replace('{stay}', stayId).replace('{line}', lineId);
  return guest.replace('{case}', caseId).replace('{person}', personId);
}
