import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { Client, type Notification } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from './config';
import { poolOf } from './pool';

type Listener = (payload: string) => void;

const CHANNEL = 'amends';
const RECONNECT_MS = 1_000;

/** Words between API processes, over PostgreSQL NOTIFY: `topic:payload`. A hint only; what must last is in a table. */
@Injectable()
export class Bus implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Bus.name);
  private readonly listeners = new Map<string, Listener[]>();
  private client: Client | undefined;
  private closing = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /** The topic `bus` is this process's own: it lost words and hears again. */
  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Tells every process, this one included. */
  async tell(topic: string, payload: string): Promise<void> {
    await poolOf(this.dataSource).query(`SELECT pg_notify($1, $2)`, [CHANNEL, `${topic}:${payload}`]);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'amends-bus',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', (notification) => this.hear(notification));
    // Without a listener a lost connection would end the process.
    client.on('error', (error) => this.logger.warn(`The bus lost its connection: ${error.message}`));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // Only from here on: a connection that never came up ends as well, and its failure is answered by who tried.
    client.once('end', () => this.reconnect());
    this.client = client;
  }

  /** One attempt after the other, never two at once. */
  private reconnect(): void {
    if (this.closing) return;
    setTimeout(() => {
      this.connect().then(
        () => this.pass('bus', 'reconnected'),
        () => this.reconnect(),
      );
    }, RECONNECT_MS).unref();
  }

  private hear({ payload = '' }: Notification): void {
    const colon = payload.indexOf(':');
    this.pass(payload.slice(0, colon), payload.slice(colon + 1));
  }

  private pass(topic: string, payload: string): void {
    for (const listener of this.listeners.get(topic) ?? []) listener(payload);
  }
}
