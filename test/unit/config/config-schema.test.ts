import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../../server/src/core/config/config-file.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';
import { type Schema, schemaFaults } from '../../harness/json-schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const schema = read('server/data/the-thuc.schema.json') as Schema;

describe('the schema of .the-thuc.json', () => {
  test('is where package.json says, for the names that the server reads', () => {
    const { contributes } = read('package.json') as {
      contributes: { jsonValidation: { fileMatch: string | string[]; url: string }[] };
    };
    const places = contributes.jsonValidation.filter((one) => one.url === './server/data/the-thuc.schema.json');
    expect(places.flatMap((one) => one.fileMatch)).toEqual(['.the-thuc.json', '*.the-thuc.json']);
  });

  test('knows every rule, by its title', () => {
    const text = JSON.stringify(schema);
    for (const { id, title } of RULES)
      expect(text).toContain(`${JSON.stringify(id)}:{"description":${JSON.stringify(title.vi).slice(0, -1)}`);
  });

  // What the reader takes without a word, an editor mustn't mark, and the reverse.
  test.each([
    ['nothing', {}],
    ['levels', { rules: { 'vien-dan': 'off', 'bo-cuc/*': 'info', 'trinh-bay/lap-tu': { level: 'off', reason: 'x' } } }],
    ['one file to take in', { extends: '../a.the-thuc.json' }],
    ['several', { extends: ['a.the-thuc.json', 'b/.the-thuc.json'] }],
    ['words', { words: ['Sông Hoa'] }],
    ['a unit', { unit: { agency: 'Sở', signers: [{ office: 'Giám đốc' }], recipients: ['Sở Nội vụ'] } }],
    ['paper', { paper: { size: 14, top: 20, bottom: 25, left: 35, right: 20, gap: 6, times: 1.5, exactly: 18 } }],
    ['parts', { overrides: [{ files: ['a/'], words: ['x'], rules: {}, drafting: true }] }],
    ['a baseline', { baseline: 'cu.the-thuc-moc.json', root: true, $schema: 'x' }],
  ])('takes %s, as the reader does', (_, value) => {
    expect(schemaFaults(schema, value)).toEqual([]);
    expect(readConfigFile(JSON.stringify(value)).problems).toEqual([]);
  });

  test.each([
    ['an unknown key', { rule: {} }],
    ['an unknown rule', { rules: { 'x/y': 'off' } }],
    ['an unknown level', { rules: { 'bo-cuc/*': 'tắt' } }],
    ['a level without itself', { rules: { 'bo-cuc/*': { reason: 'x' } } }],
    ['words that are one', { words: 'x' }],
    ['a part without files', { overrides: [{ rules: {} }] }],
    ['an unknown key of the unit', { unit: { ten: 'x' } }],
    ['a signer that is a name', { unit: { signers: ['x'] } }],
    ['a margin that no form allows', { paper: { top: 30 } }],
    ['a size in quotes', { paper: { size: '13' } }],
    ['a flag in quotes', { root: 'true' }],
  ])('refuses %s, as the reader does', (_, value) => {
    expect(schemaFaults(schema, value)).not.toEqual([]);
    expect(readConfigFile(JSON.stringify(value)).problems).not.toEqual([]);
  });

  test.each(['docs/cau-hinh.md', 'README.md'])(
    'takes every configuration that %s shows, as the reader does',
    (path) => {
      const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
      const shown = [...text.matchAll(/```json\n([^`]+)```/gu)].map(([, json = '']) => json);
      expect(shown.length).toBeGreaterThan(0);
      for (const json of shown) {
        expect(readConfigFile(json).problems.map((one) => one.message.vi)).toEqual([]);
        expect(schemaFaults(schema, JSON.parse(json))).toEqual([]);
      }
    },
  );
});
