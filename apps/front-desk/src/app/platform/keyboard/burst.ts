const GAP_MS = 30;
const PATIENCE_MS = 60;
const SHORTEST_SCAN = 3;

/**
 * Tells a scanner from a person: keys less than 30 ms apart that end in Enter are one scanned text.
 * Anything else is handed on key by key, in order.
 */
export class Burst {
  private keys: string[] = [];
  private lastAt = Number.NEGATIVE_INFINITY;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly key: (name: string) => void,
    private readonly scan: (text: string) => void,
  ) {}

  /** Nothing is held back. */
  get idle(): boolean {
    return this.keys.length === 0;
  }

  press(name: string, at: number): void {
    if (at - this.lastAt >= GAP_MS) this.flush();
    this.keys.push(name);
    this.lastAt = at;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), this.keys.length > 1 ? PATIENCE_MS : GAP_MS);
  }

  /** True when Enter ended a scan, and so is not an Enter any more. */
  enter(at: number): boolean {
    const scanned = this.keys.length >= SHORTEST_SCAN && at - this.lastAt < GAP_MS;
    if (!scanned) {
      this.flush();
      return false;
    }
    const text = this.keys.join('');
    this.clear();
    this.scan(text);
    return true;
  }

  flush(): void {
    const keys = this.keys;
    this.clear();
    for (const name of keys) this.key(name);
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.keys = [];
    this.lastAt = Number.NEGATIVE_INFINITY;
  }
}
