import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const BROKEN = /^\d+ +(.+?) +BROKEN/gm;

/** The rules that are found broken in a hotel, by the tool that looks for what must never happen. */
export function checkInvariants(propertyCode: string): Promise<string[]> {
  const ownerUrl = process.env['AMENDS_TEST_OWNER_URL'] ?? '';
  const args = ['tools/check-invariants.mjs', '--owner-url', ownerUrl, '--property', propertyCode];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) => {
      if (error && error.code !== 1) return reject(new Error(stderr || error.message));
      resolve([...stdout.matchAll(BROKEN)].map(([, rule]) => rule?.trim() ?? ''));
    });
  });
}
