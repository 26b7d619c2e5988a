import { DOCUMENT_TYPES } from '../server/src/core/law/types.ts';
import {
  DOUBT_FIELDS,
  ROW_FIELDS,
  type RowField,
  type Shape,
  STATUSES,
  SUCCESSOR_FIELDS,
} from '../server/src/core/registry/fields.ts';
import { typeName } from '../server/src/core/registry/phrase.ts';

/**
 * The JSON schema of `can-cu.json` and `can-cu.yaml`, of the built-in registry as of a unit's own. Draft 07 is what VS Code's
 * JSON support and the YAML extension read.
 */
export function registrySchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Danh mục căn cứ của đơn vị (Thể Thức)',
    description: 'Các văn bản hay được viện dẫn: số, ký hiệu, ngày, cơ quan ban hành, trích yếu, hiệu lực.',
    anyOf: [
      {
        type: 'object',
        properties: {
          $schema: { type: 'string' },
          'can-cu': {
            description: 'Danh sách văn bản.',
            anyOf: [{ $ref: '#/definitions/danh-sach' }, { type: 'null' }],
          },
        },
        additionalProperties: false,
      },
      { $ref: '#/definitions/danh-sach' },
    ],
    definitions: {
      'danh-sach': { type: 'array', items: { $ref: '#/definitions/van-ban' } },
      'van-ban': {
        type: 'object',
        description: 'Một văn bản. Cần có loại, và số ký hiệu hoặc trích yếu.',
        properties: propertiesOf(ROW_FIELDS),
        required: ['loai'],
        anyOf: [{ required: ['so-ky-hieu'] }, { required: ['trich-yeu'] }],
        additionalProperties: false,
      },
      'van-ban-sau': {
        anyOf: [
          CODE,
          {
            type: 'object',
            properties: propertiesOf(SUCCESSOR_FIELDS),
            required: ['so-ky-hieu'],
            additionalProperties: false,
          },
        ],
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function propertiesOf(fields: readonly RowField[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    fields.map(({ key, shape, title, description }) => [
      key,
      {
        title: title.vi,
        description: `${title.vi}. ${description.vi}`,
        ...(key === 'so-ky-hieu' ? CODE : SHAPES[shape]),
      },
    ]),
  );
}

const TEXT = { type: 'string', minLength: 1 };
const CODE = { type: 'string', pattern: '^\\s*[0-9]+[^\\s/-]?\\s*[-/]' };
const SLUGS = [...new Set(DOCUMENT_TYPES.map((one) => one.slug))].sort();

const SHAPES: Readonly<Record<Shape, object>> = {
  // A name may be written in capitals or not, with marks; what isn't plainly a slug is left to the server.
  type: {
    anyOf: [
      { enum: SLUGS, enumDescriptions: SLUGS.map(typeName) },
      { type: 'string', pattern: '[^a-z-]' },
    ],
  },
  text: TEXT,
  date: { type: 'string', pattern: '^\\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})\\s*$' },
  flag: { type: 'boolean' },
  status: { enum: STATUSES.map((one) => one.value), enumDescriptions: STATUSES.map((one) => one.title.vi) },
  successors: oneOrMany({ $ref: '#/definitions/van-ban-sau' }),
  texts: oneOrMany(TEXT),
  count: { type: 'integer', minimum: 0 },
  fields: oneOrMany({ enum: DOUBT_FIELDS }),
};

function oneOrMany(item: object): object {
  return { anyOf: [item, { type: 'array', items: item }] };
}
