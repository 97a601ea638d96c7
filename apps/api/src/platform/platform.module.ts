import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bus } from './bus';
import { Config } from './config';
import { applicationDataSource } from './data-source';
import { HealthController } from './health.controller';
import { LiveEvents } from './live-events';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { OutboxRelay } from './outbox-relay';
import { Reads } from './reads';
import { Writes } from './writes';

/** What every slice stands on. It knows no word of the trade. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    const database = TypeOrmModule.forRootAsync({
      useFactory: () => ({}),
      dataSourceFactory: () => applicationDataSource(config.DATABASE_URL, config.DATABASE_POOL).initialize(),
    });
    return {
      module: PlatformModule,
      imports: [database],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: Config, useValue: config }, Bus, LiveEvents, Metrics, OutboxRelay, Reads, Writes],
      exports: [Config, Bus, LiveEvents, Metrics, OutboxRelay, Reads, Writes],
    };
  }
}
