/** One message of a `text/event-stream`. */
export interface StreamMessage {
  readonly id?: string;
  readonly event: string;
  readonly data: string;
}

/**
 * Cuts a stream of text into messages, wherever the network broke it.
 * `EventSource` would need every event's name in advance and hides the status of a refused connection.
 */
export class EventStreamReader {
  private rest = '';

  read(chunk: string): readonly StreamMessage[] {
    const blocks = (this.rest + chunk).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(toMessage).filter((message) => message !== undefined);
  }
}

function toMessage(block: string): StreamMessage | undefined {
  const fields = block.split('\n').map((line) => {
    const at = line.indexOf(':');
    return at < 0 ? ([line, ''] as const) : ([line.slice(0, at), line.slice(at + 1).replace(/^ /, '')] as const);
  });
  const valuesOf = (name: string): string[] => fields.filter(([field]) => field === name).map(([, value]) => value);
  const data = valuesOf('data');
  if (data.length === 0) return undefined;
  const id = valuesOf('id').at(-1);
  return { ...(id === undefined ? {} : { id }), event: valuesOf('event').at(-1) ?? 'message', data: data.join('\n') };
}
