/** Who acts, in which property, and in which request. Every write is made by one of these. */
export interface Acting {
  readonly propertyId: string;
  readonly actor: Actor;
  readonly deskName: string | null;
  readonly requestId: string;
  /** Set when the request carries an Idempotency-Key. */
  readonly idempotency: Idempotency | null;
}

export interface Actor {
  readonly kind: 'staff' | 'api-key' | 'system';
  readonly id: string;
  readonly name: string;
}

export interface Idempotency {
  readonly key: string;
  /** SHA-256 over method, address and body. */
  readonly requestHash: Buffer;
  /** Days the answer is kept. */
  readonly keepDays: number;
  /** Set by the write when it answered from what was stored. */
  replayed: boolean;
}
