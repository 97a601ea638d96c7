import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Bus } from './bus';
import type { Statement } from './pool';
import { Reads } from './reads';

const HEARTBEAT_MS = 15_000;
/** Past this much unread, a desk is told to load anew rather than kept in memory. */
const BACKLOG_BYTES = 256 * 1024;
const RESUME_MOST = 500;

/**
 * What was recorded after a moment a little before the last event seen: commit order is not record order, so the
 * longest time a transaction may take is looked back too. Desks treat events as hints; seeing one twice is harmless.
 */
const SINCE: Statement = {
  name: 'events-since',
  text: `
    SELECT o.id, o.type, o.subject, o.data, to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time
    FROM outbox_event o
    WHERE o.property_id = $1
      AND o.recorded_at > (SELECT l.recorded_at - interval '15 seconds' FROM outbox_event l WHERE l.property_id = $1 AND l.id = $2)
    ORDER BY o.recorded_at LIMIT ${RESUME_MOST + 1}`,
};

/** One event as it stands in the outbox. */
interface LiveEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly data: object;
}

interface Subscriber {
  readonly reply: FastifyReply;
  readonly sessionKey: string;
  /** Hears what passes; a machine hears only what is recorded. */
  readonly person: boolean;
}

type Greeting = (propertyId: string) => object;

/** Server-sent events: one encoded buffer for all desks of a property. */
@Injectable()
export class LiveEvents implements BeforeApplicationShutdown {
  private readonly byProperty = new Map<string, Set<Subscriber>>();
  private readonly greetings = new Map<string, Greeting>();
  private readonly heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();

  constructor(
    bus: Bus,
    private readonly reads: Reads,
  ) {
    bus.on('event', (payload) => this.announce(payload));
    bus.on('bus', () => this.toAll(resync()));
  }

  /** What a person's stream begins with, so that it knows the whole before the changes. */
  greetWith(event: string, greeting: Greeting): void {
    this.greetings.set(event, greeting);
  }

  /** Sends people of a property what is true only now: not recorded, without an id, never resumed. */
  sendPassing(propertyId: string, event: string, data: object): void {
    const people = [...(this.byProperty.get(propertyId) ?? [])].filter(({ person }) => person);
    this.send(people, encodePassing(event, data));
  }

  /** Streams to this reply until it closes; resumes after `lastEventId` where it still can. */
  async subscribe(
    propertyId: string,
    { sessionKey, person }: Pick<Subscriber, 'sessionKey' | 'person'>,
    reply: FastifyReply,
    lastEventId: string | undefined,
  ): Promise<void> {
    const missed = lastEventId ? await this.missed(propertyId, lastEventId) : [];
    open(reply);
    const subscriber = { reply, sessionKey, person };
    const desks = this.byProperty.get(propertyId) ?? new Set();
    this.byProperty.set(propertyId, desks.add(subscriber));
    reply.raw.on('close', () => desks.delete(subscriber));
    for (const text of missed) reply.raw.write(text);
    if (!person) return;
    for (const [event, greeting] of this.greetings) reply.raw.write(encodePassing(event, greeting(propertyId)));
  }

  /** Closes the streams of a session or key that is no longer let in. */
  revoke(sessionKey: string): void {
    for (const desks of this.byProperty.values()) {
      for (const desk of desks) {
        if (desk.sessionKey !== sessionKey) continue;
        // At once, not when the connection has closed: the next event would be written after the end.
        desks.delete(desk);
        desk.reply.raw.end();
      }
    }
  }

  /** Before the server closes, which waits for every open answer. */
  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    for (const desks of this.byProperty.values()) for (const { reply } of desks) reply.raw.end();
  }

  private async missed(propertyId: string, lastEventId: string): Promise<string[]> {
    if (!/^[0-9a-f-]{36}$/.test(lastEventId)) return [resync()];
    const rows = await this.reads.rows<LiveEvent>(propertyId, SINCE, [propertyId, lastEventId]);
    const known = rows.length > 0 && rows.length <= RESUME_MOST;
    return known ? rows.filter(({ id }) => id !== lastEventId).map(encode) : [resync()];
  }

  private announce(payload: string): void {
    const { property, ...event } = JSON.parse(payload) as LiveEvent & { property: string };
    this.send(this.byProperty.get(property) ?? [], encode(event));
  }

  private beat(): void {
    this.toAll(':\n\n');
  }

  private toAll(text: string): void {
    for (const desks of this.byProperty.values()) this.send(desks, text);
  }

  private send(desks: Iterable<Subscriber>, text: string): void {
    const buffer = Buffer.from(text);
    for (const { reply } of desks) {
      if (reply.raw.writableLength > BACKLOG_BYTES) reply.raw.destroy();
      else if (!reply.raw.writableEnded) reply.raw.write(buffer);
    }
  }
}

function open(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  reply.raw.write('retry: 2000\n\n');
}

/** One message; the type travels inside, so that a listener needs no list of types. */
function encode(event: LiveEvent): string {
  return `id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`;
}

function encodePassing(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Tells a desk that it may have missed something and should load anew. */
function resync(): string {
  return `event: resync\ndata: {}\n\n`;
}
