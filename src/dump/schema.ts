import { FIELDS, recordFields } from './fields.ts';
import { SCHEMA_VERSION } from './json.ts';

/**
 * The JSON Schema (draft 2020-12) of `--format json`; of a line of `--format ndjson` it is the part `$defs.story`.
 * @param fields as given with `--fields`; without them every field may be there and the usual ones must.
 */
export function dumpSchema(fields?: readonly string[]): Record<string, unknown> {
  const names = fields ?? Object.keys(FIELDS);
  const properties = names.map(name => {
    const { help, schema } = FIELDS[name]!;
    return [name, { ...schema, description: help }];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'nutgraf dump --format json',
    type: 'object',
    properties: {
      schemaVersion: { const: SCHEMA_VERSION },
      generated: { type: 'string', format: 'date-time', description: 'When this was printed.' },
      query: { type: ['string', 'null'], description: 'The query as typed.' },
      stories: { type: 'array', items: { $ref: '#/$defs/story' } },
      count: { type: 'integer', minimum: 0, description: 'How many stories there are.' },
    },
    required: ['schemaVersion', 'generated', 'query', 'stories', 'count'],
    $defs: {
      story: {
        type: 'object',
        properties: Object.fromEntries(properties),
        required: fields ?? recordFields({ full: false }),
        additionalProperties: false,
      },
    },
  };
}
