import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitSuggestionsAt } from '../../../server/src/core/features/unit-completion.ts';
import { unitDoubts, unitHoverAt } from '../../../server/src/core/features/unit-file.ts';
import { builtinRegistry } from '../../../server/src/core/registry/builtin.ts';
import { ROW_FIELDS } from '../../../server/src/core/registry/fields.ts';
import { readUnitFile } from '../../../server/src/core/registry/unit-file.ts';
import { UNIT_TEMPLATE } from '../../../server/src/core/registry/unit-template.ts';
import { readMarked } from '../../harness/markers.ts';

function suggested(fixture: string): string[] {
  const { text, cursor } = readMarked(fixture);
  return unitSuggestionsAt(text, cursor ?? 0, 'vi').map((one) => one.label);
}

/** The text after the suggestion with this label is taken. */
function taken(fixture: string, label: string): string {
  const { text, cursor } = readMarked(fixture);
  const one = unitSuggestionsAt(text, cursor ?? 0, 'vi').find((suggestion) => suggestion.label === label);
  if (one === undefined) throw new Error(`no ${label}`);
  return text.slice(0, one.span.start) + one.insert + text.slice(one.span.end);
}

const KEYS = ROW_FIELDS.map((field) => field.key);

describe('what may come in a can-cu.yaml', () => {
  test('keys that the row doesn’t have, above or below the cursor', () => {
    const row = 'can-cu:\n  - loai: Chỉ thị\n    ‸\n    ngay: 28/01/2022\n  - loai: luat\n    ghi-chu: x\n';
    expect(suggested(row).filter((label) => KEYS.includes(label))).toEqual(
      KEYS.filter((key) => key !== 'loai' && key !== 'ngay'),
    );
    expect(suggested('- loai: luat\n  tri‸')).toContain('trich-yeu');
    expect(taken('- loai: luat\n  tri‸', 'trich-yeu')).toBe('- loai: luat\n  trich-yeu: ');
    expect(suggested('- lo‸')).toEqual(KEYS);
  });

  test('keys of a successor', () => {
    expect(
      suggested('can-cu:\n  - loai: luat\n    thay-the-boi:\n      - so-ky-hieu: 31/2024/QH15\n        ‸'),
    ).toEqual(['ngay', 'tu']);
    expect(suggested('can-cu:\n  - loai: luat\n    sua-doi-boi:\n    - ‸')).toEqual(['so-ky-hieu', 'ngay', 'tu']);
  });

  test('values', () => {
    expect(suggested('- loai: ‸')).toEqual(expect.arrayContaining(['Chỉ thị', 'Luật', 'Kế hoạch']));
    expect(taken('- loai:‸', 'Chỉ thị')).toBe('- loai: Chỉ thị');
    expect(taken('- loai: ch‸', 'Chỉ thị')).toBe('- loai: Chỉ thị');
    expect(suggested('- loai: luat\n  tinh-trang: ‸')).toEqual(['con-hieu-luc', 'het-hieu-luc', 'chua-ro']);
    expect(suggested('- loai: luat\n  trich-yeu-rut-gon: t‸')).toEqual(['true', 'false']);
    expect(suggested('- loai: luat\n  nghi-ngo-o: [ngay, ‸')).toContain('co-quan');
    expect(suggested('- loai: luat\n  nghi-ngo-o:\n    - ‸')).toContain('co-quan');
    expect(suggested('- loai: luat\n  trich-yeu: ‸')).toEqual([]);
  });

  test('another row, indented like the others', () => {
    expect(taken('can-cu:\n‸', '- loai: …')).toBe(
      'can-cu:\n  - loai: \n    so-ky-hieu: \n    ngay: \n    co-quan: \n    trich-yeu: ',
    );
    expect(taken('- loai: luat\n  trich-yeu: Đất đai\n    ‸', '- loai: …')).toMatch(/\n- loai: \n {2}so-ky-hieu: /u);
    expect(suggested('‸')).toEqual([]);
    expect(suggested('can-cu:\n  - loai: luat # ‸')).toEqual([]);
  });
});

describe('what a key means', () => {
  const hover = (fixture: string): string | undefined => {
    const { text, cursor } = readMarked(fixture);
    return unitHoverAt(readUnitFile(text, 'file:///can-cu.yaml'), cursor ?? 0, 'vi')?.markdown;
  };

  test('its title and how it is written', () => {
    expect(hover('can-cu:\n  - loai: luat\n    trich-yeu: Đất đai\n    het-hieu-‸luc: 2024-01-01\n')).toContain(
      'Hết hiệu lực từ ngày',
    );
    expect(
      hover(
        'can-cu:\n  - loai: luat\n    trich-yeu: x\n    thay-the-boi:\n      - so-ky-hieu: 1/2024/QH15\n        t‸u: 2024-01-01\n',
      ),
    ).toContain('có hiệu lực từ ngày');
    expect(hover('{"can-cu": [{"lo‸ai": "luat", "trich-yeu": "Đất đai"}]}')).toContain('Loại văn bản');
    expect(hover('can-‸cu:\n')).toBeUndefined();
    expect(hover('- loai: luat\n  kha‸c: x\n')).toBeUndefined();
  });

  test('how the row will be cited', () => {
    const text = hover(
      '- loai: chi-thi\n  so-ky-hieu: 02/CT-‸UBND\n  ngay: 28/01/2022\n  trich-yeu: phát động *thi đua*\n',
    );
    expect(text).toContain('Viện dẫn lần đầu: Chỉ thị số 02/CT-UBND ngày 28/01/2022 về phát động \\*thi đua\\*');
    expect(text).toContain('Các lần sau: Chỉ thị số 02/CT-UBND');
  });
});

describe('a row that contradicts what is built in', () => {
  const doubts = (text: string) => unitDoubts(readUnitFile(text, 'file:///can-cu.yaml'), builtinRegistry());

  test('is named where two sources confirm the built-in date', () => {
    const text = '- loai: nghi-dinh\n  so-ky-hieu: 30/2020/NĐ-CP\n  ngay: 03/5/2020\n';
    expect(doubts(text).map(({ span, message }) => [text.slice(span.start, span.end), message.vi])).toEqual([
      ['03/5/2020', 'Danh mục có sẵn ghi 30/2020/NĐ-CP ban hành ngày 05/3/2020; xem lại ngày này.'],
    ]);
  });

  test('not where it agrees, nor where numbers come back', () => {
    expect(doubts('- loai: nghi-dinh\n  so-ky-hieu: 30/2020/NĐ-CP\n  ngay: 05/3/2020\n')).toEqual([]);
    expect(doubts('- loai: chi-thi\n  so-ky-hieu: 34-CT/TW\n  ngay: 05/3/2031\n')).toEqual([]);
  });
});

describe('a new can-cu.yaml', () => {
  test('is an empty list without a fault', () => {
    expect(readUnitFile(UNIT_TEMPLATE, 'file:///can-cu.yaml')).toMatchObject({ entries: [], problems: [] });
  });

  test('holds a right row behind the comment marks', () => {
    const [head = '', tail = ''] = UNIT_TEMPLATE.split('can-cu:\n');
    const { entries, problems } = readUnitFile(`${head}can-cu:\n${tail.replace(/^#/gmu, '')}`, 'file:///can-cu.yaml');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ type: 'chi-thi', code: '02/CT-UBND', date: '2022-01-28' }]);
  });

  test('names only keys that exist', () => {
    const known = new Set([...KEYS, 'can-cu', 'con-hieu-luc', 'chua-ro']);
    const named = UNIT_TEMPLATE.match(/\p{Ll}+(?:-\p{Ll}+)+/gu) ?? [];
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });
});

test('nothing throws, wherever the cursor stands', () => {
  const piece = fc.constantFrom(
    'can-cu:',
    '\n',
    '  ',
    '- ',
    'loai',
    ': ',
    'luat',
    'thay-the-boi:',
    '[',
    '"',
    '#',
    '\t',
    '\r\n',
    'Đ',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, at) => {
      const text = pieces.join('');
      const offset = at % (text.length + 1);
      const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
      for (const { span } of unitSuggestionsAt(text, offset, 'vi')) {
        expect(span.end).toBe(offset);
        expect(span.start).toBeGreaterThanOrEqual(lineStart);
      }
      const hover = unitHoverAt(readUnitFile(text, 'file:///can-cu.yaml'), offset, 'vi');
      if (hover !== undefined) expect(hover.span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
