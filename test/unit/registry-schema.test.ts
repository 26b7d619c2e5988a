import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES } from '../../server/src/core/law/types.ts';
import { readEntries } from '../../server/src/core/registry/read.ts';
import { type Schema, schemaFaults } from '../harness/json-schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const schema = read('server/data/can-cu.schema.json') as Schema;
const row = (more: object) => [{ loai: 'chi-thi', 'so-ky-hieu': '02/CT-UBND', ...more }];

describe('the schema of can-cu.json and can-cu.yaml', () => {
  test('takes the built-in registry', () => expect(schemaFaults(schema, read('server/data/can-cu.json'))).toEqual([]));

  test('is where package.json says, for the names that the server reads', () => {
    const { contributes } = read('package.json') as {
      contributes: Record<'jsonValidation' | 'yamlValidation', { fileMatch: string | string[]; url: string }[]>;
    };
    const places = [...contributes.jsonValidation, ...contributes.yamlValidation].filter(
      (one) => one.url === './server/data/can-cu.schema.json',
    );
    expect(places).toHaveLength(2);
    expect(places.flatMap((one) => one.fileMatch)).toEqual(['can-cu.json', 'can-cu.yaml', 'can-cu.yml']);
  });

  test('names every type of document', () => {
    const text = JSON.stringify(schema);
    for (const { slug } of DOCUMENT_TYPES) expect(text).toContain(`"${slug}"`);
  });

  // What the reader takes without a word, an editor mustn't mark, and the reverse.
  test.each([
    ['nothing yet', { 'can-cu': null }],
    ['a bare list', row({})],
    ['a row', { $schema: 'x', 'can-cu': row({ ngay: '2022-01-28', 'co-quan': 'UBND xã Sông Hoa' }) }],
    ['a type by its name', row({ loai: 'Chỉ thị' })],
    ['a day as people write it', row({ ngay: '28/1/2022' })],
    ['a law by name', [{ loai: 'luat', 'trich-yeu': 'Đất đai' }]],
    ['a successor by number', row({ 'thay-the-boi': '09/CT-UBND' })],
    [
      'successors in full',
      row({ 'sua-doi-boi': [{ 'so-ky-hieu': '09/CT-UBND', ngay: '2022-02-01', tu: '01/3/2022' }] }),
    ],
    ['one source, several', row({ nguon: 'Công báo' })],
    ['doubts', row({ 'nghi-ngo': 'x', 'nghi-ngo-o': ['ngay'], 'trich-yeu-rut-gon': true, 'xac-nhan': 2 })],
  ])('right: %s', (_, value) => {
    expect(schemaFaults(schema, value)).toEqual([]);
    expect(readEntries(value, { kind: 'don-vi' }).problems).toEqual([]);
  });

  test.each([
    ['no type', [{ 'so-ky-hieu': '02/CT-UBND' }]],
    ['a type that isn’t', row({ loai: 'chithi' })],
    ['neither number nor title', [{ loai: 'luat' }]],
    ['an unknown key', row({ 'ngay-thang': '2022-01-28' })],
    ['another list', { 'danh-muc': [] }],
    ['a day that isn’t', row({ ngay: '28-01-2022' })],
    ['a number of no shape', row({ 'so-ky-hieu': 'số 02/CT-UBND' })],
    ['a status that isn’t', row({ 'tinh-trang': 'hết' })],
    ['a flag in quotes', row({ 'trich-yeu-rut-gon': 'true' })],
    ['a field that isn’t', row({ 'nghi-ngo-o': ['ngày'] })],
    ['a successor without a number', row({ 'thay-the-boi': [{ ngay: '2022-01-28' }] })],
    ['a count below zero', row({ 'xac-nhan': -1 })],
    ['a text that is none', row({ 'co-quan': 3 })],
  ])('wrong: %s', (_, value) => {
    expect(schemaFaults(schema, value)).not.toEqual([]);
    expect(readEntries(value, { kind: 'don-vi' }).problems).not.toEqual([]);
  });
});
