const GAP_MS = 30;
const SHORTEST_SCAN = 3;

/** Tells in a text field whether a scanner typed: keys less than 30 ms apart that end in Enter. Outside fields `Burst` does. */
export class TypedSpeed {
  private fast = 0;
  private lastAt = Number.NEGATIVE_INFINITY;

  /** How many characters before this key were scanned; 0 unless it is the Enter that ends a scan. */
  scanned({ key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>): number {
    const quick = timeStamp - this.lastAt < GAP_MS;
    const count = quick ? this.fast : 0;
    if (key === 'Enter') this.fast = 0;
    else if (key.length === 1) [this.fast, this.lastAt] = [count + 1, timeStamp];
    return key === 'Enter' && count >= SHORTEST_SCAN ? count : 0;
  }
}
