import { DefaultNamingStrategy } from 'typeorm';

/** `amountMinor` in code, `amount_minor` in SQL; the one place that says so. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
