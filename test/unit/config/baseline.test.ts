import { describe, expect, it, test } from 'vitest';
import { entriesOf, printBaseline, readBaseline, withoutKnown } from '../../../server/src/core/config/baseline.ts';
import { markOf } from '../../../server/src/core/config/mark.ts';
import type { Finding } from '../../../server/src/core/lint/finding.ts';
import { lint } from '../../../server/src/core/lint/run.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { framed } from '../../harness/frame.ts';
import { readMarked } from '../../harness/markers.ts';

function mark(fixture: string): string {
  const { text, spans } = readMarked(fixture, { allowNfd: true });
  const [span] = spans;
  if (span === undefined) throw new Error('nothing is marked');
  return markOf(text, span);
}

function found(text: string): { parsed: ReturnType<typeof parse>; findings: readonly Finding[] } {
  const parsed = parse(text);
  return { parsed, findings: lint(parsed, { language: 'vi', today: '2026-03-20' }) };
}

const TWICE = framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện kế hoạch.');

describe('the mark of a passage', () => {
  const first = mark('Một dòng.\nSở và ⟦và⟧ các phòng.');
  test.each([
    ['lines above', 'Thêm một dòng khác.\nMột dòng.\nSở và ⟦và⟧ các phòng.'],
    ['other blanks', 'Một dòng.\nSở  và\t⟦và⟧ các phòng.'],
    ['other line ends', 'Một dòng.\r\nSở và ⟦và⟧ các phòng.\r\n'],
    ['capitals', 'SỞ VÀ ⟦VÀ⟧ CÁC PHÒNG'],
    ['decomposed letters', 'Một dòng.\nSở và ⟦và⟧ các phòng.'.normalize('NFD')],
    ['another sign behind it', 'Một dòng.\nSở và ⟦và⟧ các phòng;'],
  ])('stays the same with %s', (_, fixture) => expect(mark(fixture)).toBe(first));

  test.each([
    ['another word', 'Một dòng.\nSở và ⟦các⟧ các phòng.'],
    ['another word before it', 'Một dòng.\nBan và ⟦và⟧ các phòng.'],
    ['another word behind it', 'Một dòng.\nSở và ⟦và⟧ các ban.'],
    ['the first of two', 'Một dòng.\nSở ⟦và⟧ và các phòng.'],
  ])('is another with %s', (_, fixture) => expect(mark(fixture)).not.toBe(first));

  it('says nothing of the text', () => expect(first).toMatch(/^[0-9a-f]{16}$/u));

  it('doesn’t repeat itself among a hundred thousand passages', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i += 1) seen.add(markOf(`Quyết định số ${i} ngày ${i % 30}`, { start: 14, end: 15 }));
    expect(seen.size).toBe(100_000);
  });
});

describe('a baseline', () => {
  it('hides what it was made of, and nothing else', () => {
    const { parsed, findings } = found(TWICE);
    expect(findings.length).toBeGreaterThan(1);
    expect(withoutKnown(parsed, findings, entriesOf(parsed, findings))).toEqual({
      kept: [],
      hidden: findings.length,
      gone: [],
    });
    const more = found(TWICE.replace('thực hiện kế hoạch', 'thực hiện kế hoạch , đề án'));
    const compared = withoutKnown(more.parsed, more.findings, entriesOf(parsed, findings));
    expect(compared.kept.map((one) => one.rule)).toEqual(['trinh-bay/dau-cach-truoc-dau-cau']);
  });

  it('stays as it is when lines are added above and line ends change', () => {
    const { parsed, findings } = found(TWICE);
    const entries = entriesOf(parsed, findings);
    const moved = found(
      TWICE.replace('II. NỘI DUNG', 'II. NỘI DUNG\n\nThực hiện các việc sau đây.').replaceAll('\n', '\r\n'),
    );
    expect(withoutKnown(moved.parsed, moved.findings, entries).kept).toEqual([]);
  });

  it('counts: a further fault of the same words is new', () => {
    const line = 'Các đơn vị  báo cáo kết quả.';
    const once = found(framed(line));
    const entries = entriesOf(once.parsed, once.findings);
    const again = found(framed(`${line}\n\nTiếp theo như sau.\n\n${line}`));
    const { kept, hidden } = withoutKnown(again.parsed, again.findings, entries);
    expect(hidden).toBe(1);
    expect(kept.map((one) => one.rule)).toEqual(['trinh-bay/hai-dau-cach']);
  });

  it('names what is no longer found', () => {
    const { parsed, findings } = found(TWICE);
    const mended = found(TWICE.replace('vị  báo', 'vị báo'));
    const { gone, kept } = withoutKnown(mended.parsed, mended.findings, entriesOf(parsed, findings));
    expect(gone.map((one) => one.rule)).toEqual(['trinh-bay/hai-dau-cach']);
    expect(kept).toEqual([]);
  });

  it('is written and read back the same, reasons kept, without a word of the text', () => {
    const { parsed, findings } = found(TWICE);
    const entries = entriesOf(parsed, findings).map((one, i) => (i === 0 ? { ...one, reason: 'mẫu của Bộ' } : one));
    const baseline = { reason: 'Lưu trữ “2024”', files: new Map([['năm 2024/a.vbhc', entries]]) };
    const text = printBaseline(baseline);
    expect(readBaseline(text)).toEqual(baseline);
    expect(text).not.toMatch(/báo cáo|thực hiện/u);
    expect(entriesOf(parsed, findings, entries)).toEqual(entries);
  });

  test.each(['', '[]', '{}', '{"version": 2, "files": {}}', '{"version": 1}', '{"rules": {}}', 'không'])(
    '%s is none',
    (text) => expect(readBaseline(text)).toBeUndefined(),
  );

  it('leaves out entries that can’t be used', () => {
    const text = JSON.stringify({
      version: 1,
      files: { a: [{ rule: 'x/y' }, 3, { rule: 'x/y', mark: 'm', count: -1 }, { rule: 'x/y', mark: 'm' }], b: 1 },
    });
    expect(readBaseline(text)?.files).toEqual(new Map([['a', [{ rule: 'x/y', mark: 'm', count: 1 }]]]));
  });
});
