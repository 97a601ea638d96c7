import { Client } from 'pg';

const WAIT_MS = 60_000;
const PAUSE_MS = 500;

/**
 * Waits until the database lets us in, and says so meanwhile.
 *
 * @throws Error after a minute, or at once when the database answers but refuses the role or the password.
 */
export async function waitForDatabase(url: string, giveUpAt = Date.now() + WAIT_MS): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const refused = code?.startsWith('28') || code === '3D000';
    if (refused || Date.now() > giveUpAt) throw new Error(`The database cannot be used: ${message}`, { cause: error });
    process.stderr.write(`Waiting for the database (${message}).\n`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await waitForDatabase(url, giveUpAt);
  }
}
