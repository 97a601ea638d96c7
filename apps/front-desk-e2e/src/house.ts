import { fromEnvironment } from './environment';

/** The sample hotels as a first start makes them. */
export interface House {
  readonly id: string;
  /** Client and API. */
  readonly url: string;
  /** As the application's role. */
  readonly database: string;
}

let mine: Promise<House> | undefined;

/** The house of this file alone: what its journeys do, no other sees, and what they find is as it was made. */
export function myHouse(): Promise<House> {
  return (mine ??= take());
}

/** At the end of a file. */
export async function leaveHouse(): Promise<void> {
  if (mine) await fetch(`${fromEnvironment('AMENDS_HOUSES')}/${(await mine).id}`, { method: 'DELETE' });
}

async function take(): Promise<House> {
  const answer = await fetch(fromEnvironment('AMENDS_HOUSES'), { method: 'POST' });
  if (!answer.ok) throw new Error(`There is no house: ${await answer.text()}`);
  return (await answer.json()) as House;
}
