import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secrets';

/** OWASP's minimum for Argon2id. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What people know by heart, passwords and PINs: hashed slowly, compared in the same time whether there is one or not. */
@Injectable()
export class Passwords {
  // Compared with when there is nothing to compare with, so that "unknown" takes as long as "wrong".
  private readonly decoy = hash(newSecret(), ARGON2);

  hash(known: string): Promise<string> {
    return hash(known, ARGON2);
  }

  /** Nothing fits where nothing is kept, or something that is no hash: an account that has no password. */
  async fits(kept: string | undefined, typed: string): Promise<boolean> {
    const known = kept?.startsWith('$argon2id$') === true;
    const same = await verify(known ? kept : await this.decoy, typed);
    return known && same;
  }
}
