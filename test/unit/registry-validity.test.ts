import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { isConfirmed, type RegistryEntry } from '../../server/src/core/registry/model.ts';
import { dateWords, typeName } from '../../server/src/core/registry/phrase.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { framed } from '../harness/frame.ts';
import { SHARED } from '../harness/golden.ts';

const RULE = 'vien-dan/het-hieu-luc';
const FAR = '2099-12-31';
const entries = builtinRegistry().entries.filter((entry) => entry.code !== undefined);
const ended = entries.filter((entry) => entry.inForceTo !== undefined);
const open = entries.filter((entry) => entry.inForceTo === undefined);

test('the registry has rows of each sort', () => {
  expect(ended.length).toBeGreaterThanOrEqual(10);
  expect(open.filter((entry) => entry.status === 'het-hieu-luc').length).toBeGreaterThanOrEqual(30);
});

describe('a document that ends on a known day', () => {
  test.each(ended.map((entry) => ({ name: nameOf(entry), entry })))('$name', ({ entry }) => {
    const end = entry.inForceTo ?? '';
    expect(foundOn(entry, shifted(end, -1)), 'the day before its end').toEqual([]);
    for (const day of [end, shifted(end, 1), FAR]) {
      const [finding, ...more] = foundOn(entry, day);
      expect(more).toEqual([]);
      expect(finding?.severity, day).toBe(isConfirmed(entry, 'het-hieu-luc') ? 'warning' : 'hint');
      expect(finding?.tag).toBe('deprecated');
      for (const { code } of entry.replacedBy) expect(finding?.message).toContain(code);
    }
  });
});

describe('a document whose end nobody knows is never more than an information', () => {
  test.each(open.map((entry) => ({ name: nameOf(entry), entry })))('$name', ({ entry }) => {
    const days = ['2000-01-01', '2015-06-30', '2020-06-30', '2024-06-30', '2026-03-15', '2026-11-21', FAR];
    const levels = days.flatMap((day) => foundOn(entry, day).map((finding) => finding.severity));
    if (entry.status !== 'het-hieu-luc') expect(levels).toEqual([]);
    else if (isConfirmed(entry, 'het-hieu-luc'))
      expect(levels.filter((one) => one !== 'info' && one !== 'hint')).toEqual([]);
    else expect(levels.filter((one) => one !== 'hint')).toEqual([]);
    // Once the row itself says that it has ended, it is named; an amending act lives on in each of the acts that it amends.
    const amending = /^sửa đổi/u.test(entry.title ?? '');
    if (entry.status === 'het-hieu-luc') expect(foundOn(entry, FAR)).toHaveLength(amending ? 0 : 1);
  });
});

test('without a date of its own and without the day of the check nothing is said', () => {
  const text = framed('Thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.');
  const undated = text.replace('ngày 15 tháng 3 năm 2026', 'ngày     tháng     năm');
  expect(undated).not.toBe(text);
  expect(found(undated, undefined)).toEqual([]);
  expect(found(undated, '2025-06-30')).toEqual([]);
  expect(found(undated, '2025-07-01')).toHaveLength(1);
});

describe('real texts, each on its own date', () => {
  const ids = ['co-quan-khac-ky-hieu', 'khac-danh-muc', 'so-gan-dung', 'het-hieu-luc', 'da-sua-doi'].map(
    (name) => `vien-dan/${name}`,
  );
  const corpus = new URL('corpus/', SHARED);
  test('what the rules that ask the registry say of them', () => {
    if (!existsSync(corpus)) {
      console.log('Bỏ qua: không có ../shared/corpus, quy tắc tra danh mục không được thử trên văn bản thật.');
      return;
    }
    const files = readdirSync(corpus, { recursive: true }).filter((name) => String(name).endsWith('.txt'));
    const counts = new Map(ids.map((id) => [id, 0]));
    let citations = 0;
    for (const name of files) {
      const parsed = parse(readFileSync(new URL(encodeURI(String(name)), corpus), 'utf8'));
      citations += parsed.citations.length;
      for (const { rule } of lint(parsed, { language: 'vi', rules: RULES.filter(({ id }) => ids.includes(id)) })) {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
    const said = [...counts].map(([id, count]) => `${id} ${count}`).join(', ');
    console.log(`${files.length} văn bản thật, ${citations} viện dẫn: ${said}`);
    // What is reported where is kept by test/golden; here only that the rules saw what there is to see.
    expect(citations).toBeGreaterThan(500);
  });
});

/** A plan of that day that rests on the document, with everything the row knows of it. */
function foundOn(entry: RegistryEntry, day: string): readonly Finding[] {
  const [year, month, date] = day.split('-').map(Number);
  const text = framed(`Thực hiện ${citationOf(entry)}.`).replace(
    'ngày 15 tháng 3 năm 2026',
    `ngày ${String(date).padStart(2, '0')} tháng ${Number(month) < 3 ? `0${month}` : month} năm ${year}`,
  );
  return found(text, undefined);
}

function found(text: string, today: string | undefined): readonly Finding[] {
  return lint(parse(text), { language: 'vi', today, rules: RULES.filter(({ id }) => id === RULE) });
}

function citationOf({ type, code, date, issuer, title }: RegistryEntry): string {
  const isLaw = type === 'luat' || type === 'bo-luat';
  return [
    typeName(type),
    isLaw && title !== undefined ? ` ${title}` : '',
    ` số ${code}`,
    date === undefined ? '' : ` ${dateWords(date)}`,
    issuer === undefined ? '' : ` của ${issuer}`,
  ].join('');
}

function nameOf(entry: RegistryEntry): string {
  return `${entry.code} ${entry.date ?? ''}`.trim();
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
