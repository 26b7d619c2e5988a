import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { agencyName } from '../../server/src/core/registry/agency-name.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { fullForm } from '../../server/src/core/registry/phrase.ts';
import { createRegistry, withoutRepeats } from '../../server/src/core/registry/registry.ts';
import { withDocuments } from '../../server/src/core/workspace/registry.ts';
import { gather } from '../../server/src/core/workspace/same.ts';
import { type FileSummary, type Mention, summaryOf } from '../../server/src/core/workspace/summary.ts';
import { createIndex, type WorkspaceIndex } from '../../server/src/core/workspace/workspace-index.ts';
import { framed } from '../harness/frame.ts';

const uriOf = (path: string): string => `file:///w/${path}`;

function summary(path: string, text: string): FileSummary {
  return summaryOf(parse(text), uriOf(path), path);
}

function indexOf(files: Readonly<Record<string, string>>): WorkspaceIndex {
  const index = createIndex();
  for (const [path, text] of Object.entries(files)) index.set(summary(path, text));
  return index;
}

function where(index: WorkspaceIndex, key: string): string[] {
  return index.mentionsOf(key).map(({ file, mention }) => `${file.path}@${mention.span.start}`);
}

describe('summary of a file', () => {
  it('holds each citation with its key, the law by its name, the resolution by its term', () => {
    const text =
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Chỉ thị số 34 –CT/TW ngày 07/4/2014 của Bộ Chính trị; Nghị quyết Trung ương 4 khóa XII.';
    const { mentions } = summary('a.vbhc', text);
    expect(mentions.map(({ key, code, date }) => [key, code, date])).toEqual([
      ['luat:thi dua khen thuong', '', '2022-06-15'],
      ['34cttw', '34-CT/TW', '2014-04-07'],
      ['khoa:nghi-quyet trung uong 4 khoa xii', '', null],
    ]);
    const at = mentions[1]?.codeSpan;
    expect(text.slice(at?.start, at?.end)).toBe('34 –CT/TW');
  });

  it('tells what the document itself is, ready to be cited', () => {
    const { own, number, kind } = summary('a.vbhc', framed('1. Một việc.'));
    expect(kind).toBe('ke-hoach');
    expect(own === undefined ? '' : fullForm(own)).toBe(
      'Kế hoạch số 12/KH-SVHTT ngày 15/3/2026 của Sở Văn hóa và Thể thao về nâng cao chất lượng công tác văn thư năm 2026',
    );
    expect(framed('').slice(number?.codeSpan.start, number?.codeSpan.end)).toBe('12/KH-SVHTT');
  });

  it('has no entry while the number is blank', () => {
    expect(summary('a.vbhc', framed('').replace('12/KH', '  /KH')).own).toBeUndefined();
  });
});

describe('name of an agency', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ VĨNH HÀ', 'Ủy ban nhân dân xã Vĩnh Hà'],
    ['UBND TỈNH SÔNG HOA', 'Ủy ban nhân dân tỉnh Sông Hoa'],
    ['HỘI ĐỒNG NHÂN DÂN PHƯỜNG ĐÔNG THỊNH', 'Hội đồng nhân dân phường Đông Thịnh'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['TỈNH ỦY AN SƠN', 'Tỉnh ủy An Sơn'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['BỘ CHÍNH TRỊ', 'Bộ Chính trị'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('%s', (caps, name) => expect(agencyName(caps)).toBe(name));

  it.each(['TRƯỜNG TIỂU HỌC HOA MAI', 'ỦY BAN NHÂN DÂN', 'HUYỆN ỦY', 'VĂN PHÒNG', 'SỞ CÁ CẢNH', ''])(
    'is not guessed: %s',
    (caps) => expect(agencyName(caps)).toBeUndefined(),
  );
});

describe('workspace index', () => {
  const A = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';
  const B = 'Theo Chỉ thị số 34-CT/TW và Kế hoạch số 12/KH-SVHTT ngày 15/3/2026.';

  it('lists mentions by path, then place', () => {
    const index = indexOf({ 'b.vbhc': `${B} ${A}`, 'a.vbhc': A });
    expect(where(index, '34cttw')).toEqual(['a.vbhc@10', 'b.vbhc@5', 'b.vbhc@78']);
    expect([...index.keys()].sort()).toEqual(['12khsvhtt', '34cttw']);
  });

  it('follows change, deletion, renaming', () => {
    const index = indexOf({ 'b.vbhc': B, 'a.vbhc': A, 'k.vbhc': framed('') });
    expect(index.documentsOf('12khsvhtt').map(({ path }) => path)).toEqual(['k.vbhc']);
    expect([...index.set(summary('a.vbhc', 'Không có gì.'))]).toEqual(['34cttw']);
    expect(where(index, '34cttw')).toEqual(['b.vbhc@5']);
    expect([...index.rename(uriOf('b.vbhc'), uriOf('c/b.vbhc'), 'c/b.vbhc')].sort()).toEqual(['12khsvhtt', '34cttw']);
    expect(where(index, '34cttw')).toEqual(['c/b.vbhc@5']);
    index.rename(uriOf('k.vbhc'), uriOf('l.vbhc'), 'l.vbhc');
    expect(index.entries()[0]?.origin.uri).toBe(uriOf('l.vbhc'));
    expect([...index.delete(uriOf('c/b.vbhc'))].sort()).toEqual(['12khsvhtt', '34cttw']);
    expect(where(index, '34cttw')).toEqual([]);
    expect([...index.delete(uriOf('nowhere'))]).toEqual([]);
  });

  it('names the keys that changed, not those that only moved', () => {
    const index = indexOf({ 'b.vbhc': B });
    expect([...index.set(summary('b.vbhc', `Một câu thêm ở trên.\n\n${B}`))]).toEqual([]);
    expect([...index.set(summary('b.vbhc', B.replace('15/3/2026', '16/3/2026')))]).toEqual(['12khsvhtt']);
    // Also under the number alone: "Kế hoạch số 12 ngày 15/3/2026" may mean it.
    expect([...index.set(summary('k.vbhc', framed('')))]).toEqual(['12khsvhtt', 'so:ke-hoach 12']);
    expect([...index.set(summary('k.vbhc', framed('1. Việc khác.')))]).toEqual([]);
  });
});

describe('registry with the documents of the workspace', () => {
  const index = indexOf({ 'k.vbhc': framed(''), 'other.vbhc': 'x' });

  it('knows them, but for the document itself, and forgets them', () => {
    const own = createIndex();
    own.set(summary('k.vbhc', framed('')));
    const registry = withDocuments(builtinRegistry(), own, uriOf('other.vbhc'));
    expect(registry.byCode('12/KH-SVHTT').map(({ date }) => date)).toEqual(['2026-03-15']);
    expect(registry.entries).toHaveLength(builtinRegistry().entries.length + 1);
    expect(withDocuments(builtinRegistry(), own, uriOf('k.vbhc')).byCode('12/KH-SVHTT')).toEqual([]);
    own.delete(uriOf('k.vbhc'));
    expect(registry.byCode('12/KH-SVHTT')).toEqual([]);
  });

  it('trusts the row of the unit before the document', () => {
    const row = { ...index.entries()[0], origin: { kind: 'don-vi' as const }, title: 'theo danh mục' };
    const base = createRegistry([row as ReturnType<WorkspaceIndex['entries']>[number]]);
    const found = withDocuments(base, index, uriOf('other.vbhc')).byCode('12/KH-SVHTT');
    expect(found.map(({ title }) => title)).toEqual(['theo danh mục']);
  });

  it('keeps apart two agencies that used the same number on the same day', () => {
    const [entry] = index.entries();
    if (entry === undefined) throw new Error('no entry');
    expect(withoutRepeats([entry, { ...entry, issuer: 'Sở Nội vụ' }, { ...entry }])).toHaveLength(2);
  });

  it('finds a law that is drafted in the workspace by its name', () => {
    const law = {
      ...(index.entries()[0] as ReturnType<WorkspaceIndex['entries']>[number]),
      type: 'luat',
      title: 'Thi đua, khen thưởng',
      code: '99/2027/QH16',
    };
    const drafted = createIndex();
    const file = summary('luat.vbhc', framed(''));
    drafted.set({ ...file, own: law });
    const registry = withDocuments(createRegistry([]), drafted, uriOf('other.vbhc'));
    expect(registry.byName('luat', 'thi đua khen thưởng')).toHaveLength(1);
  });
});

describe('mentions of one document', () => {
  const of = (index: WorkspaceIndex, path: string, at = 0) => {
    const file = index.files.get(uriOf(path));
    const mention = file?.mentions[at];
    if (mention === undefined) throw new Error(`no mention in ${path}`);
    return gather(index, { ...mention, uri: uriOf(path) });
  };
  const names = (list: readonly { readonly file: FileSummary; readonly mention: Mention }[]): string[] =>
    list.map(({ file, mention }) => `${file.path} ${mention.text}`);
  const dated = (year: number): string => `Kế hoạch số 12/KH-UBND ngày 15/3/${year} của Ủy ban nhân dân tỉnh Sông Hoa`;

  it('leave out the same number of another year', () => {
    const index = indexOf({
      'a.vbhc': `${dated(2025)}. Nội dung của Kế hoạch số 12/KH-UBND.`,
      'b.vbhc': `${dated(2026)}. Nội dung của Kế hoạch số 12/KH-UBND.`,
      'c.vbhc': 'Nội dung của Kế hoạch số 12/KH-UBND.',
    });
    const { sure, unsure } = of(index, 'a.vbhc');
    expect(names(sure)).toEqual([`a.vbhc ${dated(2025)}`, 'a.vbhc Kế hoạch số 12/KH-UBND']);
    expect(names(unsure)).toEqual(['c.vbhc Kế hoạch số 12/KH-UBND']);
    // The mention after the first has the date of the first.
    expect(names(of(index, 'b.vbhc', 1).sure)).toHaveLength(2);
    expect(names(of(index, 'c.vbhc').sure)).toEqual(['c.vbhc Kế hoạch số 12/KH-UBND']);
  });

  it('take in undated ones while one date only is known', () => {
    const index = indexOf({ 'a.vbhc': dated(2025), 'c.vbhc': 'Nội dung của Kế hoạch số 12/KH-UBND.' });
    expect(names(of(index, 'c.vbhc').sure)).toHaveLength(2);
    expect(names(of(index, 'a.vbhc').sure)).toHaveLength(2);
    const mention = index.files.get(uriOf('a.vbhc'))?.mentions[0];
    if (mention === undefined) throw new Error('no mention');
    // The registry knows another year's: the undated one may be that.
    const known = gather(index, { ...mention, uri: uriOf('a.vbhc') }, ['2024-02-01']);
    expect([known.sure.length, known.unsure.length]).toEqual([1, 1]);
  });

  it('ask where two agencies are named', () => {
    const index = indexOf({
      'a.vbhc': dated(2025),
      'b.vbhc': dated(2025).replace('Ủy ban nhân dân tỉnh Sông Hoa', 'UBND tỉnh Sông Hoa'),
      'c.vbhc': dated(2025).replace('tỉnh Sông Hoa', 'xã Vĩnh Hà'),
    });
    const { sure, unsure } = of(index, 'a.vbhc');
    expect([sure.map(({ file }) => file.path), unsure.map(({ file }) => file.path)]).toEqual([
      ['a.vbhc', 'b.vbhc'],
      ['c.vbhc'],
    ]);
  });

  it('of a normative number are one document whatever the date', () => {
    const index = indexOf({
      'a.vbhc': 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
      'b.vbhc': 'Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ',
    });
    expect(of(index, 'a.vbhc').sure).toHaveLength(2);
  });

  it('come with the file that is the document', () => {
    const index = indexOf({ 'k.vbhc': framed(''), 'a.vbhc': 'Theo Kế hoạch số 12/KH-SVHTT ngày 15/3/2026.' });
    expect(of(index, 'a.vbhc').documents.map(({ path }) => path)).toEqual(['k.vbhc']);
    index.set(summary('a.vbhc', 'Theo Kế hoạch số 12/KH-SVHTT ngày 15/3/2025.'));
    expect(of(index, 'a.vbhc').documents).toEqual([]);
  });
});
