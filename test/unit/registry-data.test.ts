import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DOUBT_FIELDS, ROW_FIELDS } from '../../server/src/core/registry/fields.ts';
import { keyOfCode } from '../../server/src/core/registry/key.ts';
import { typeName } from '../../server/src/core/registry/phrase.ts';
import { readEntries } from '../../server/src/core/registry/read.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const rows: readonly Row[] = JSON.parse(readFileSync(join(root, 'server/data/can-cu.json'), 'utf8'))['can-cu'];
const { entries, problems } = readEntries({ 'can-cu': rows }, { kind: 'san-co' });
const facts = join(root, '../shared/law/registry.jsonl');

interface Row extends Readonly<Record<string, unknown>> {
  readonly loai: string;
  readonly 'so-ky-hieu': string;
}

/** A row of `../shared/law/registry.jsonl`. */
interface Fact {
  readonly type: string;
  readonly symbol: string;
  readonly date?: string;
  readonly issuer: string;
  readonly title?: string;
  readonly status: string;
  readonly expires?: string;
  readonly effective_from?: string;
  readonly superseded_by?: string;
  readonly confirmed_count: number;
  readonly doubtful?: string;
  readonly note?: string;
}

describe('the built-in registry', () => {
  test('is read without a fault, every row of it', () => {
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(rows.length);
  });

  test('types by slug, dates in one form, keys in their order', () => {
    const order = ROW_FIELDS.map((field) => field.key);
    for (const row of rows) {
      expect(row.loai).toMatch(/^[a-z-]+$/u);
      for (const key of ['ngay', 'hieu-luc-tu', 'het-hieu-luc', 'ngay-kiem']) {
        expect(String(row[key] ?? '2000-01-01')).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
      expect(Object.keys(row), row['so-ky-hieu']).toEqual(order.filter((key) => key in row));
      const fields = (row['nghi-ngo-o'] ?? []) as string[];
      expect(fields, row['so-ky-hieu']).toEqual(DOUBT_FIELDS.filter((field) => fields.includes(field)));
    }
  });

  test('names no document twice', () => {
    const names = entries.map(
      (one) => `${one.type} ${keyOfCode(one.code ?? '')} ${one.date ?? ''} ${one.issuer ?? ''}`,
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('every row says where it was read and when', () => {
    for (const one of entries) {
      expect(one.sources.length, one.code).toBeGreaterThan(0);
      expect(one.verified, one.code).toBeDefined();
      expect(one.confirmed, one.code).toBeGreaterThan(0);
    }
  });

  test('a successor is an entry, or carries what is known of it', () => {
    for (const one of entries) {
      for (const { code, date } of [...one.replacedBy, ...one.amendedBy]) {
        const known = entries.filter((other) => keyOfCode(other.code ?? '') === keyOfCode(code));
        if (known.length === 0) continue;
        expect(
          known.map((other) => other.date),
          `${one.code} -> ${code}`,
        ).toContain(date);
      }
    }
  });

  test('who doubts what replaces a document also doubts that it has ended', () => {
    const half = entries.filter(
      (one) =>
        one.status === 'het-hieu-luc' &&
        one.inForceTo === undefined &&
        one.doubtfulFields.includes('thay-the-boi') !== one.doubtfulFields.includes('het-hieu-luc'),
    );
    expect(half.map((one) => one.code)).toEqual([]);
  });

  test('a title that isn’t whole is marked as shortened', () => {
    const open = entries.filter((one) => /…|rút gọn|\.\.\./u.test(one.title ?? '') && !one.titleShortened);
    expect(open.map((one) => one.title)).toEqual([]);
  });
});

describe.runIf(existsSync(facts))('no row invents: against ../shared/law/registry.jsonl', () => {
  const known: readonly Fact[] = existsSync(facts)
    ? readFileSync(facts, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const factOf = (row: Row): Fact | undefined =>
    known.find((fact) => fact.symbol === row['so-ky-hieu'] && fact.date === row.ngay && fact.issuer === row['co-quan']);

  test('every row is one of its facts, and every fact a row', () => {
    expect(rows.filter((row) => factOf(row) === undefined).map((row) => row['so-ky-hieu'])).toEqual([]);
    expect(rows).toHaveLength(known.length);
  });

  test.each(rows.map((row) => ({ name: `${row['so-ky-hieu']} ${String(row.ngay ?? '')}`, row })))(
    '$name',
    ({ row }) => {
      const fact = factOf(row);
      expect(typeName(row.loai)).toBe(fact?.type);
      expect(row['hieu-luc-tu']).toBe(fact?.effective_from);
      expect(row['het-hieu-luc']).toBe(fact?.expires);
      expect(row['xac-nhan']).toBe(fact?.confirmed_count);
      expect(row['tinh-trang']).toBe(STATUS[fact?.status ?? '']);
      const successors = (row['thay-the-boi'] ?? []) as { 'so-ky-hieu': string }[];
      const said = [...(fact?.superseded_by ?? '').matchAll(/\d+[-/][^\s;,()]+/gu)]
        .map((match) => match[0])
        .filter((code) => /\p{L}/u.test(code));
      expect(successors.map((one) => one['so-ky-hieu'])).toEqual(said);
      if (fact?.doubtful !== undefined) expect(row['nghi-ngo']).toBeDefined();
      // Only the marks of shortening, quotes and blanks may differ.
      expect(plain(row['trich-yeu'])).toBe(plain(fact?.title));
      if (/tên rút gọn|…/u.test(fact?.title ?? '') || /abbreviated/u.test(fact?.note ?? '')) {
        expect(row['trich-yeu-rut-gon']).toBe(true);
      }
    },
  );
});

test.runIf(!existsSync(facts))('../shared/law is absent: the facts aren’t compared', () => {
  console.log('../shared/law/registry.jsonl is absent: rows are not compared with their facts');
});

const STATUS: Readonly<Record<string, string>> = {
  'còn hiệu lực (theo nguồn đã xem)': 'con-hieu-luc',
  'hết hiệu lực': 'het-hieu-luc',
  'chưa xác minh tình trạng': 'chua-ro',
};

function plain(title: unknown): string {
  return String(title ?? '')
    .replace(/\s*(?:\(tên rút gọn\)|– tên rút gọn)$/u, '')
    .replace(/[“”"\s]/gu, '');
}
