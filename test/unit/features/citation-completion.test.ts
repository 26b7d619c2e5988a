import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsAt } from '../../../server/src/core/features/citation-completion.ts';
import type { MentionElsewhere } from '../../../server/src/core/lint/rule.ts';
import { lint } from '../../../server/src/core/lint/run.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { builtinRegistry } from '../../../server/src/core/registry/builtin.ts';
import type { RegistryEntry } from '../../../server/src/core/registry/model.ts';
import { shortForm } from '../../../server/src/core/registry/phrase.ts';
import { readEntries } from '../../../server/src/core/registry/read.ts';
import { createRegistry, type Registry } from '../../../server/src/core/registry/registry.ts';
import { validityOn } from '../../../server/src/core/registry/validity.ts';
import { framed } from '../../harness/frame.ts';
import { readMarked } from '../../harness/markers.ts';

interface Given {
  readonly asked?: boolean;
  readonly registry?: Registry;
  readonly elsewhere?: readonly string[];
}

const TODAY = '2026-03-20';

function suggest(fixture: string, given: Given = {}) {
  const { text, cursor } = readMarked(fixture);
  const mentions = (key: string): readonly MentionElsewhere[] =>
    (given.elsewhere ?? [])
      .filter((one) => one === key)
      .map((code) => ({
        path: 'a.vbhc',
        uri: 'file:///a.vbhc',
        span: { start: 0, end: 1 },
        code,
        date: null,
        issuer: null,
      }));
  return citationsAt(parse(text), cursor ?? 0, {
    uri: 'file:///own.vbhc',
    registry: given.registry ?? builtinRegistry(),
    elsewhere: mentions,
    today: TODAY,
    asked: given.asked ?? false,
  });
}

/** Labels for a line in section II of the framed plan. */
function labels(line: string, given?: Given): string[] {
  return suggest(framed(line), given).map((one) => one.label);
}

/** The line after the first suggestion was taken. */
function taken(fixture: string, given?: Given): string {
  const { text } = readMarked(fixture);
  const [first] = suggest(fixture, given);
  if (first === undefined) throw new Error(`nothing is offered: ${fixture}`);
  const after = text.slice(0, first.span.start) + first.insert + text.slice(first.span.end);
  const line = after.slice(after.lastIndexOf('\n', first.span.start) + 1);
  return line.slice(0, line.indexOf('\n') < 0 ? undefined : line.indexOf('\n'));
}

function unit(rows: readonly Readonly<Record<string, unknown>>[]): Registry {
  const { entries } = readEntries({ 'can-cu': rows }, { kind: 'don-vi', uri: 'file:///can-cu.yaml' });
  return createRegistry([...entries, ...builtinRegistry().entries]);
}

function withBasis(line: string, more = ''): string {
  return framed('1. Một việc.').replace('Để công tác', `${line}\n\n${more}Để công tác`);
}

const CT34 = 'Chỉ thị số 34-CT/TW, ngày 07/4/2014';
const ND30 = 'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020';
const LUAT = 'Luật Thi đua, khen thưởng (06/2022/QH15), ngày 15/6/2022';

describe('citations from a few letters', () => {
  it.each([
    ['CT 34‸', CT34],
    ['Thực hiện 34-CT‸', CT34],
    ['Thực hiện ct34‸', CT34],
    ['Thực hiện chi thi 34‸', CT34],
    ['Thực hiện Chỉ thị số 34‸', CT34],
    ['Thực hiện số 34-CT‸', CT34],
    ['Theo NĐ 30‸', ND30],
    ['Theo nd30‸', ND30],
    ['Theo NĐ30/2020‸', ND30],
    ['Theo 30/2020‸', ND30],
    ['Theo 30/2020/N‸', ND30],
    ['Theo nghi dinh 30‸', ND30],
    ['Theo nghị định số 30‸', ND30],
    ['khoản 2 Điều 5 NĐ 30‸', ND30],
    ['Theo Luật thi đ‸', LUAT],
    ['Theo luật thi đua, khen‸', LUAT],
    ['Theo luat thi dua‸', LUAT],
    ['Căn cứ thi dua khen thuong‸', LUAT],
    ['Theo Nghị định về công tác văn th‸', ND30],
    ['Theo Luật Thực hiện d‸', 'Luật Thực hiện dân chủ ở cơ sở (10/2022/QH15), ngày 10/11/2022'],
    ['Theo tiep tuc doi moi‸', CT34],
  ])('unasked: %s', (line, label) => {
    expect(labels(line)).toContain(label);
  });

  it.each([
    ['34/‸', CT34],
    ['Theo 34‸', CT34],
    ['thi đua, khen thưởng‸', LUAT],
    ['Luật thi‸', LUAT],
  ])('only when asked: %s', (line, label) => {
    expect(labels(line)).toEqual([]);
    expect(labels(line, { asked: true })).toContain(label);
  });

  it.each([
    'Công tác thi đua khen thưởng‸',
    'Công tác thi đua khen thuo‸',
    'trong 30 ng‸',
    'Đã cấp 34‸',
    'trước ngày 15/7‸',
    'trước ngày 05/3/2020‸',
    'tháng 30/2020‸',
    'quý 34/2014‸',
    'thông báo 13‸',
    'hướng dẫn 05‸',
    'đạt 34-35‸',
    'mã A-34-CT‸',
    '12.34-CT‸',
    'da 34‸',
    'Bảo đảm các quy định về công tác văn‸',
    'Thực hiện pháp luật về thi đua, khen‸',
    'Căn cứ quy định‸',
    'Dự thảo Nghị định sửa đổi, bổ sung một số điều c‸',
    'Ban hành Quyết định quy định chi ti‸',
    'mẫu TB-1‸',
    'Theo Luật Lưu trữ số 33/2024/QH‸',
    'Nghị‸',
    'Chỉ thị số ‸',
    '‸',
  ])('nothing in ordinary prose: %s', (line) => {
    expect(labels(line)).toEqual([]);
  });

  it('nothing where a snippet is called by its name, even when asked', () => {
    for (const line of ['ke-hoach-thi-dua‸', 'ke-hoach‸', 'Gõ vien-dan-luat‸', 'can-cu-thi-dua‸']) {
      expect([line, labels(line, { asked: true })]).toEqual([line, []]);
    }
    expect(labels('Theo ke hoach thi dua‸', { asked: true })).not.toEqual([]);
  });

  it('offers every document of one number, with its date', () => {
    expect(labels('Nghị quyết số 04-NQ‸')).toEqual([
      'Nghị quyết số 04-NQ/TW, ngày 01/4/2026',
      'Nghị quyết số 04-NQ/TW, ngày 30/10/2016',
    ]);
  });

  it('only in running text', () => {
    const plan = framed('1. Một việc.');
    for (const [part, typed] of [
      ['Số: 12/KH-SVHTT', 'Số: 30/2020/NĐ‸'],
      ['- Giám đốc Sở;', '- CT 34‸'],
      ['Lê Minh Khuê', 'CT 34‸'],
      ['SỞ VĂN HÓA VÀ THỂ THAO', 'CT 34‸'],
    ] as const) {
      expect([typed, suggest(plan.replace(part, typed), { asked: true })]).toEqual([typed, []]);
    }
    expect(suggest('---\nloai: CT 34‸\n---\n', { asked: true })).toEqual([]);
    expect(suggest(framed('<!-- CT 34‸ -->'), { asked: true })).toEqual([]);
    expect(suggest(framed('| a | CT 34‸ |\n|---|---|\n| b | c |')).map((one) => one.label)).toEqual([CT34]);
    expect(suggest('Theo CT 34‸').map((one) => one.label)).toEqual([CT34]);
  });

  it('does not offer what stands there already, nor the document itself', () => {
    expect(labels('Theo Luật Thi đua, khen thưởng‸', { asked: true })).not.toContain(LUAT);
    const own = builtinRegistry().entries.map(
      (entry): RegistryEntry => ({ ...entry, origin: { kind: 'van-ban', uri: 'file:///own.vbhc', at: 0 } }),
    );
    expect(labels('CT 34‸', { registry: createRegistry(own) })).toEqual([]);
  });
});

describe('order of the suggestions', () => {
  const rows = [
    { loai: 'ke-hoach', 'so-ky-hieu': '77/KH-UBND', ngay: '2024-05-02', 'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa' },
    { loai: 'ke-hoach', 'so-ky-hieu': '77/KH-UBND', ngay: '2025-05-02', 'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa' },
    { loai: 'ke-hoach', 'so-ky-hieu': '77/KH-BNV', ngay: '2023-05-02', 'co-quan': 'Bộ Nội vụ' },
    {
      loai: 'ke-hoach',
      'so-ky-hieu': '77/KH-BTC',
      ngay: '2026-01-02',
      'co-quan': 'Bộ Tài chính',
      'het-hieu-luc': '2026-02-01',
    },
    { loai: 'ke-hoach', 'so-ky-hieu': '770/KH-BTC', ngay: '2026-01-03', 'co-quan': 'Bộ Tài chính' },
  ];
  const { entries } = readEntries({ 'can-cu': rows }, { kind: 'san-co' });
  const registry = createRegistry(entries);

  it('newer before older, the whole number before longer ones, what has ended last', () => {
    expect(labels('KH 77‸', { registry })).toEqual([
      'Kế hoạch số 77/KH-UBND, ngày 02/5/2025',
      'Kế hoạch số 77/KH-UBND, ngày 02/5/2024',
      'Kế hoạch số 77/KH-BNV, ngày 02/5/2023',
      'Kế hoạch số 770/KH-BTC, ngày 03/01/2026',
      'Kế hoạch số 77/KH-BTC, ngày 02/01/2026',
    ]);
    expect(suggest(framed('KH 77‸'), { registry }).map((one) => one.ended)).toEqual([false, false, false, false, true]);
  });

  it("the unit's own first, then what this document cites, then what others cite", () => {
    const cited = 'Kế hoạch số 77/KH-UBND ngày 02/5/2024 của Ủy ban nhân dân tỉnh Sông Hoa.\n\n';
    expect(labels(`${cited}KH 77‸`, { registry, elsewhere: ['77khbnv'] }).slice(0, 3)).toEqual([
      'Kế hoạch số 77/KH-UBND, ngày 02/5/2024',
      'Kế hoạch số 77/KH-BNV, ngày 02/5/2023',
      'Kế hoạch số 77/KH-UBND, ngày 02/5/2025',
    ]);
    const own = readEntries(
      { 'can-cu': [{ loai: 'ke-hoach', 'so-ky-hieu': '77/KH-SVHTT', ngay: '2020-01-01', 'co-quan': 'Sở' }] },
      { kind: 'don-vi', uri: 'file:///can-cu.yaml' },
    );
    expect(labels(`${cited}KH 77‸`, { registry: createRegistry([...entries, ...own.entries]) })[0]).toBe(
      'Kế hoạch số 77/KH-SVHTT, ngày 01/01/2020',
    );
  });
});

describe('what is inserted', () => {
  const FULL = 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng';

  it('the full form first, the short form later', () => {
    expect(taken(framed('Thực hiện CT 34‸'))).toBe(`Thực hiện ${FULL}`);
    expect(taken(framed(`Thực hiện ${FULL}.\n\nTheo CT 34‸`))).toBe('Theo Chỉ thị số 34-CT/TW');
    // A title names it in short: the first mention in the text is still to come.
    expect(taken(framed('1. Thực hiện Chỉ thị số 34-CT/TW\n\nTheo CT 34‸'))).toBe(`Theo ${FULL}`);
    expect(taken(framed(`Theo CT 34‸\n\nThực hiện ${FULL}.`))).toBe(`Theo ${FULL}`);
  });

  it('takes the rest of a number with it, and no second date', () => {
    expect(taken(framed('Thực hiện 34-‸CT/TW.'), { asked: true })).toBe(`Thực hiện ${FULL}.`);
    expect(taken(framed('Thực hiện CT 34‸ ngày 07/4/2014 của Bộ Chính trị;'))).toBe(
      'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;',
    );
  });

  it('writes dates as the document does', () => {
    const words = 'Theo Kế hoạch số 77/KH-BNV ngày 02 tháng 5 năm 2023 của Bộ Nội vụ.\n\n';
    expect(taken(framed(`${words}Theo CT 34‸`))).toContain('34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị');
  });

  it('a căn cứ names the date before the issuer, unless the others of the document do not', () => {
    expect(taken(withBasis('Căn cứ NĐ 30‸'))).toBe(
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    );
    const issuerFirst = 'Căn cứ Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ ngày 03/6/2020;\n\n';
    expect(taken(withBasis('Căn cứ NĐ 30‸', issuerFirst))).toBe(
      'Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về công tác văn thư',
    );
    const other = 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;\n\n';
    expect(taken(withBasis('Căn cứ NĐ 30‸', other))).toBe(
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    );
  });

  it('laws by name, with the date in a căn cứ, with the year where an older one had the name', () => {
    expect(taken(framed('Theo Luật thi đ‸'))).toBe('Theo Luật Thi đua, khen thưởng');
    expect(taken(withBasis('Căn cứ luật thi đ‸'))).toBe('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
    const [, ended] = suggest(framed('Theo Luật thi đ‸'));
    expect(ended).toMatchObject({ insert: 'Luật Thi đua, khen thưởng năm 2003', ended: true });
    const decree = framed('Theo Luật thi đ‸')
      .replace('KẾ HOẠCH\n', 'NGHỊ ĐỊNH\n')
      .replace('12/KH-SVHTT', '12/2026/NĐ-CP');
    expect(taken(decree)).toBe('Theo Luật Thi đua, khen thưởng số 06/2022/QH15');
  });

  it('never a title that its row says is shortened', () => {
    const registry = unit([
      {
        loai: 'ke-hoach',
        'so-ky-hieu': '77/KH-BNV',
        ngay: '2025-05-02',
        'trich-yeu': 'thi đua',
        'trich-yeu-rut-gon': true,
      },
    ]);
    expect(taken(framed('KH 77‸'), { registry })).toBe('Kế hoạch số 77/KH-BNV ngày 02/5/2025');
  });
});

describe('every row of the built-in registry', () => {
  const registry = builtinRegistry();
  const rows = registry.entries.flatMap((entry) => (entry.code === undefined ? [] : [{ entry, code: entry.code }]));

  it('is offered from the first letters of its number on', () => {
    expect(rows.length).toBeGreaterThan(150);
    const missed: string[] = [];
    for (const { entry, code } of rows) {
      const least = Math.max(4, /\d[-/][^-/]/u.exec(code)?.index ?? 0);
      for (let length = Math.min(least, code.length); length <= code.length; length += 1) {
        const line = `Theo ${code.slice(0, length)}‸`;
        const offered = suggest(framed(line), { asked: true }).some((one) => one.entry === entry);
        if (!offered) missed.push(line);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['in running text', (typed: string) => framed(`Thực hiện ${typed}.`), false],
    ['in a căn cứ', (typed: string) => withBasis(`Căn cứ ${typed};`), false],
    ['later on', (typed: string) => framed(`Theo ${typed}.`), true],
  ])('reads back as itself and lints without a finding: %s', (_, frame, later) => {
    const wrong: string[] = [];
    for (const { entry, code } of rows) {
      const before = later ? `${accept(framed(`Thực hiện ${code}‸.`), entry).citation}.\n\nTheo ` : '';
      const { text, citation, span } = accept(frame(`${before}${code}‸`), entry);
      const parsed = parse(text);
      const read = parsed.citations.find((one) => one.span.start >= span.start && one.span.start < span.end);
      const found = read === undefined ? undefined : registry.resolve(read);
      if (found === undefined || !means(found, entry, later)) wrong.push(`${citation}: ${found?.state}`);
      for (const { rule, message, span: at } of lint(parsed, { language: 'vi', today: TODAY, registry })) {
        if (at.end < span.start - 10 || at.start > span.end + 2 || EXPECTED.has(rule)) continue;
        // The row doesn't know the date, and the rule says rightly that it is missing.
        if (rule === 'vien-dan/lan-dau-thieu' && entry.date === undefined) continue;
        // "25/KH-PGD&ĐT" is what stands on the document itself.
        if (rule === 'vien-dan/ky-hieu-dau-la' && code.includes('&')) continue;
        wrong.push(`${citation}: ${rule} ${message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** The text after the entry was chosen among the suggestions. */
  function accept(fixture: string, entry: RegistryEntry) {
    const { text } = readMarked(fixture);
    const one = suggest(fixture, { asked: true }).find((suggestion) => suggestion.entry === entry);
    if (one === undefined) throw new Error(`not offered: ${shortForm(entry)}`);
    const span = { start: one.span.start, end: one.span.start + one.insert.length };
    return { text: text.slice(0, one.span.start) + one.insert + text.slice(one.span.end), citation: one.insert, span };
  }

  /** A name without a date means the one law in force; a number without one is dated by the first mention. */
  function means(found: ReturnType<Registry['resolve']>, entry: RegistryEntry, later: boolean): boolean {
    if ('entry' in found) return found.entry === entry;
    // The number of an office comes back each year: without its date nobody can tell which it is.
    if (found.state === 'unknown') return later || entry.date === undefined;
    if (found.state !== 'several') return false;
    const inForce = found.entries.filter((one) => validityOn(one, '2026-03-15', undefined).state === 'in-force');
    return (
      found.entries.includes(entry) &&
      (later || entry.date === undefined || (inForce.length === 1 && inForce[0] === entry))
    );
  }

  // The fixture is about the form of the citation, not about whether it should be cited.
  const EXPECTED: ReadonlySet<string> = new Set([
    'vien-dan/het-hieu-luc',
    'vien-dan/da-sua-doi',
    'vien-dan/ngay-sau-van-ban',
  ]);
});

it('stays within the line, on any text and at any place, and replaces what stands before the cursor', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Căn cứ ',
      'Luật Thi đua, khen thưởng',
      'Luật thi d',
      'NĐ 30',
      'số ',
      '34-CT/TW ',
      'ct34',
      'thi dua khen ',
      '30/2020',
      ' và ',
      'I. ',
      '| ',
      '**',
      '\r\n',
      '\n\n',
      'KẾ HOẠCH\n',
      '<!-- ',
      'Th\u0069\u0323',
      '\u{1F600}',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, fc.nat(), fc.boolean(), (parts, place, asked) => {
      const text = parts.join('');
      const offset = place % (text.length + 1);
      const options = { uri: '', registry: builtinRegistry(), elsewhere: () => [], today: TODAY, asked };
      for (const { span, insert } of citationsAt(parse(text), offset, options)) {
        expect(span.start).toBeLessThan(offset);
        expect(span.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/u);
        expect(insert).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});

it('looks through ten thousand entries without going through all of them', () => {
  const [first] = builtinRegistry().entries;
  if (first === undefined) throw new Error('an empty registry');
  const entries = Array.from(
    { length: 10_000 },
    (_, i): RegistryEntry => ({
      ...first,
      type: 'ke-hoach',
      code: `${i + 1}/KH-UBND`,
      date: '2025-01-02',
      title: `phát triển phong trào số ${i}`,
    }),
  );
  const registry = createRegistry(entries);
  expect(labels('KH 9876‸', { registry })).toEqual(['Kế hoạch số 9876/KH-UBND, ngày 02/01/2025']);
  expect(labels('Kế hoạch phát triển phong trào số 98‸', { registry })).toEqual([]);
  expect(labels('Kế hoạch phát triển phong tr‸', { registry })).toHaveLength(50);
});
