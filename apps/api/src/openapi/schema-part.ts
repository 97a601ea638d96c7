import { html, type Html, type Part } from './html';
import type { Schema } from './openapi-document';
import { inline } from './prose';

/** The fields of an object, or what else a schema says. */
export function schemaPart(schema: Schema): Html {
  const { properties } = schema;
  if (!properties) return html`<p>${typeOf(schema)}</p>`;
  const rows = Object.entries(properties).map(([name, field]) =>
    fieldRow(name, field, schema.required?.includes(name) === true),
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Type</th>
        <th scope="col">What it is</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** One line of a table of fields or parameters. */
export function fieldRow(name: string, field: Schema, required: boolean, where = ''): Html {
  const optional = required ? '' : html` <small>optional</small>`;
  return html`<tr>
    <th scope="row"><code>${name}</code>${optional}${where ? html`<br /><small>${where}</small>` : ''}</th>
    <td>${typeOf(field)}</td>
    <td>${inline(field.description ?? '')}${nested(field)}</td>
  </tr>`;
}

/** Objects that have no name of their own. */
function nested(field: Schema): Part {
  const inner = [field, field.items, ...(field.anyOf ?? [])].find((schema) => schema?.properties && !schema.$ref);
  return inner ? schemaPart(inner) : undefined;
}

/** For example `text, at most 160` or `list of CaseRowDto, at most 200`. */
export function typeOf(schema: Schema): Part {
  if (schema.$ref) return componentLink(schema.$ref);
  if (schema.anyOf) return joined(schema.anyOf.map(typeOf), ' or ');
  if (schema.allOf) return joined(schema.allOf.map(typeOf), ' and ');
  if (schema.contentSchema) return html`lines, each ${typeOf(schema.contentSchema)}`;
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      ' · ',
    );
  const types = [schema.type ?? 'anything'].flat();
  const words = types.map((type) => (type === 'array' ? html`list of ${typeOf(schema.items ?? {})}` : type));
  return html`${joined(words, ' or ')}${bounds(schema).map((bound) => html`, ${bound}`)}`;
}

function componentLink($ref: string): Html {
  const name = $ref.split('/').at(-1) ?? '';
  return html`<a href="#schema-${name}">${name}</a>`;
}

function bounds(schema: Schema): readonly Part[] {
  const { format, pattern, minimum, maximum } = schema;
  const from = schema.minLength ?? schema.minItems;
  const most = schema.maxLength ?? schema.maxItems;
  return [
    format,
    pattern && html`<code>${pattern}</code>`,
    from && `at least ${from}`,
    most !== undefined && `at most ${most}`,
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
  ].filter((bound) => bound !== undefined && bound !== false && bound !== '' && bound !== 0) as Part[];
}

function joined(parts: readonly Part[], between: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : [between, part]))}`;
}
