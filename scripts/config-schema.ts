import {
  CONFIG_FIELDS,
  type ConfigField,
  type ConfigShape,
  LEVEL_FIELDS,
  OVERRIDE_FIELDS,
  SIGNER_FIELDS,
  UNIT_FIELDS,
} from '../server/src/core/config/fields.ts';
import { PAPER_FIELDS } from '../server/src/core/config/paper-fields.ts';
import { groupOf, LEVELS } from '../server/src/core/lint/levels.ts';
import type { Rule } from '../server/src/core/lint/rule.ts';
import { PRINTED_RULES } from '../server/src/core/printed/rules.ts';
import { MEANINGS } from './rule-settings.ts';

/**
 * The JSON schema of `.the-thuc.json`, from the tables that its reader goes by: an editor completes and explains keys, rules
 * and levels with it. Draft 07 is what VS Code's JSON support reads.
 */
export function configSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cấu hình của Thể Thức cho một thư mục',
    description: 'Mức của quy tắc, từ điển, đơn vị, mốc; dùng cho thư mục của tệp này và các thư mục con.',
    ...objectOf(CONFIG_FIELDS),
    definitions: {
      'quy-tac': rulesSchema(rules),
      'muc-do': {
        anyOf: [LEVEL, { ...objectOf(LEVEL_FIELDS), required: ['level'] }],
      },
      'rieng-cho': { ...objectOf(OVERRIDE_FIELDS), required: ['files'] },
      'don-vi': objectOf(UNIT_FIELDS),
      'ban-in': objectOf(PAPER_FIELDS),
      'nguoi-ky': objectOf(SIGNER_FIELDS),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const LEVEL = { enum: LEVELS, enumDescriptions: LEVELS.map((level) => MEANINGS[level]) };
const TEXT = { type: 'string', minLength: 1 };

const SHAPES: Readonly<Record<ConfigShape, object>> = {
  text: TEXT,
  flag: { type: 'boolean' },
  path: TEXT,
  paths: oneOrMany(TEXT),
  rules: { $ref: '#/definitions/quy-tac' },
  words: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 60 } },
  unit: { $ref: '#/definitions/don-vi' },
  overrides: { type: 'array', items: { $ref: '#/definitions/rieng-cho' } },
  globs: oneOrMany(TEXT),
  signers: { type: 'array', items: { $ref: '#/definitions/nguoi-ky' } },
  names: { type: 'array', items: TEXT },
  level: LEVEL,
  paper: { $ref: '#/definitions/ban-in' },
  number: { type: 'number' },
};

function objectOf(fields: readonly ConfigField[]): object {
  const properties = fields.map(({ key, shape, title, description, range }): [string, object] => [
    key,
    // Draft 07 knows nothing beside a `$ref`.
    {
      title: title.vi,
      description: `${title.vi}. ${description.vi}`,
      allOf: [range === undefined ? SHAPES[shape] : within(SHAPES[shape], range)],
    },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function within(shape: object, { min, max }: NonNullable<ConfigField['range']>): object {
  return { ...shape, minimum: min, maximum: max };
}

/** Every rule by its title, every group; `vien-dan` may stand for `vien-dan/*`. */
function rulesSchema(rules: readonly Rule[]): object {
  const level = { allOf: [{ $ref: '#/definitions/muc-do' }] };
  const printed = Object.entries(PRINTED_RULES).map(([id, rule]) => ({ id, ...rule }));
  const groups = [...new Set([...rules, ...printed].map(({ id }) => groupOf(id)))];
  const properties: [string, object][] = [
    ...groups.map((group): [string, object] => [
      `${group}/*`,
      { description: `Mọi quy tắc của nhóm ${group}`, ...level },
    ]),
    ...[...rules, ...printed].map((rule): [string, object] => [
      rule.id,
      { description: descriptionOf(rule), ...level },
    ]),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    patternProperties: { [`^(${groups.join('|')})$`]: level },
    additionalProperties: false,
  };
}

function descriptionOf({ title, offByDefault, severity }: Pick<Rule, 'title' | 'offByDefault' | 'severity'>): string {
  const usual = offByDefault === true ? 'off' : severity;
  return `${title.vi} (mặc định: ${usual})`;
}

function oneOrMany(item: object): object {
  return { anyOf: [item, { type: 'array', items: item }] };
}
