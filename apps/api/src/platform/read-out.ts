import type { IncomingMessage } from 'node:http';

/** More than anything a client of ours means to send. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_MS = 5_000;

/**
 * Reads what is still being sent, and forgets it. Who is still writing when the connection ends never reads the answer:
 * so a refusal of what is too large waits until it has arrived. Somebody who sends far too much, or too slowly, is not
 * waited for.
 */
export async function readOut(message: IncomingMessage): Promise<void> {
  if (message.complete || message.destroyed) return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    let bytes = 0;
    timer = setTimeout(resolve, MOST_MS);
    for (const end of ['end', 'close', 'error']) message.once(end, resolve);
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) resolve();
    });
    message.resume();
  });
  clearTimeout(timer);
}
