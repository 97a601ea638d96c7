export interface Message {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: { readonly type?: string; readonly subject?: string; readonly [fact: string]: unknown };
}

/** A desk's stream of events, read as they come. */
export class EventReader {
  readonly heard: Message[] = [];
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private text = '';

  private constructor(
    answer: Response,
    private readonly abort: AbortController,
  ) {
    if (!answer.body) throw new Error('The stream has no body.');
    this.reader = answer.body.getReader();
  }

  static async open(address: string, headers: Readonly<Record<string, string>>): Promise<EventReader> {
    const abort = new AbortController();
    const answer = await fetch(address, { headers, signal: abort.signal });
    if (!answer.ok) throw new Error(`The stream was refused: ${answer.status}.`);
    return new EventReader(answer, abort);
  }

  /** The first message that is wanted, heard already or still to come. */
  async until(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.heard.find(wanted);
      if (found) return found;
      const { value, done } = await this.reader.read();
      if (done) throw new Error('The stream ended.');
      this.take(new TextDecoder().decode(value));
    }
  }

  close(): void {
    this.abort.abort();
  }

  private take(chunk: string): void {
    const blocks = (this.text + chunk).split('\n\n');
    this.text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const data = field('data');
      if (data !== undefined) this.heard.push({ id: field('id'), event: field('event'), data: JSON.parse(data) });
    }
  }
}
