import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const POSTGRES_URL = /^postgres(ql)?:\/\/.+/;
const flag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** What the environment decides. Every variable is documented in the README with its default. */
export class Config {
  /** The role `amends_app`: it owns nothing and is subject to row-level security. */
  @Matches(POSTGRES_URL)
  readonly DATABASE_URL!: string;

  /** The owner's connection; only migrations and provisioning use it. */
  @IsOptional()
  @Matches(POSTGRES_URL)
  readonly DATABASE_OWNER_URL?: string;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  readonly PORT: number = 3000;

  @IsString()
  @MinLength(1)
  readonly HOST: string = '127.0.0.1';

  /** Connections this process keeps to the database. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(100)
  readonly DATABASE_POOL: number = 12;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug'])
  readonly LOG_LEVEL: string = 'info';

  /** Requests a minute of one person or one key. */
  @Type(() => Number)
  @IsInt()
  @Min(10)
  @Max(10_000_000)
  readonly RATE_LIMIT_PER_MINUTE: number = 1200;

  /** Folder of the built client; nothing is served when it does not exist. */
  @IsString()
  readonly CLIENT_DIST: string = 'apps/front-desk/dist/browser';

  /** `true` where the database is distributed: each read then carries its tenant in a transaction of its own. */
  @flag()
  @IsBoolean()
  readonly READS_IN_TRANSACTION: boolean = false;

  /** `true` when a proxy in front sets X-Forwarded-For. */
  @flag()
  @IsBoolean()
  readonly TRUST_PROXY: boolean = false;

  /** Bearer token that opens /metrics; without it, /metrics answers 404. */
  @IsOptional()
  @IsString()
  @MinLength(16)
  readonly METRICS_TOKEN?: string;
}

/**
 * The configuration from the environment, checked.
 *
 * @throws Error that names each wrong variable and what it should be, for the start to stop with.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => CONFIG_NAMES.includes(name) && value !== ''),
  );
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  const wrong = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}));
  if (wrong.length > 0) throw new Error(`The configuration is wrong:\n${wrong.map((line) => `- ${line}`).join('\n')}`);
  return config;
}

export const CONFIG_NAMES: readonly string[] = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'PORT',
  'HOST',
  'DATABASE_POOL',
  'LOG_LEVEL',
  'RATE_LIMIT_PER_MINUTE',
  'CLIENT_DIST',
  'READS_IN_TRANSACTION',
  'TRUST_PROXY',
  'METRICS_TOKEN',
];
