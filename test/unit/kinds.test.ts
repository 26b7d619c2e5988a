import { describe, expect, test } from 'vitest';
import { nameInText } from '../../server/src/core/kinds/agency-name.ts';
import { demandsOn, headingNames, KINDS, kindById, missingElements } from '../../server/src/core/kinds/index.ts';
import type { PartId } from '../../server/src/core/kinds/kind.ts';
import { type ScaffoldFields, scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { abbreviation, fieldByName } from '../../server/src/core/kinds/scaffold-words.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';

const FULL: ScaffoldFields = {
  agency: 'Sở Văn hóa và Thể thao',
  superior: 'Ủy ban nhân dân tỉnh Sông Hoa',
  place: 'Sông Hoa',
  subject: 'Phát động phong trào thi đua năm 2026',
  year: '2026',
  signer: 'Lê Minh Khuê',
  unit: 'VP',
};
const COMMUNE: ScaffoldFields = {
  agency: 'Ủy ban nhân dân xã Đông Sơn',
  place: 'Đông Sơn',
  subject: 'Triển khai công tác cải cách hành chính năm 2026',
  year: '2026',
  signer: 'Trần Thu Hà',
};

const UNFORMED: ReadonlySet<string> = new Set(['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong']);

describe.each(KINDS.map((kind) => ({ id: kind.id, kind })))('kind $id', ({ id, kind }) => {
  test('is whole', () => {
    expect(kindById(id)).toBe(kind);
    // Of a kind without a form in Phụ lục III little is asked for, of a thư công nothing.
    if (!UNFORMED.has(id)) expect(kind.parts.length).toBeGreaterThan(5);
    for (const part of kind.parts) expect(part.basis.length).toBeGreaterThan(0);
    for (const section of [...kind.sections, ...kind.variants.flatMap((one) => one.sections)]) {
      expect(section.title).toBe(section.title.toUpperCase());
      expect(headingNames(section.title, section), section.title).toBe(true);
      expect(section.severity, 'sections are custom').toBe('hint');
    }
    for (const element of [...kind.elements, ...kind.variants.flatMap((one) => one.elements)]) {
      for (const phrase of element.phrases) expect(phrase).toBe(phrase.toLowerCase().normalize('NFC'));
    }
  });

  test.each([
    ['nothing known', {}],
    ['a department', FULL],
    ['a commune', COMMUNE],
  ])('a new document is read as one and has no error: %s', (_, fields) => {
    const text = scaffold(id, fields) ?? '';
    const parsed = parse(text);
    expect(parsed.main.kind).toBe(id);
    expect(parsed.main.regime).toBe(kind.regime);
    expect(parsed.documents).toEqual([]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\{|undefined/u);
    const { preface, conclusions } = parsed.main;
    const writes = (part: PartId) => kind.omits?.includes(part) !== true;
    for (const id of ['agency', 'nationalTitle', 'motto', 'number', 'placeDate', 'subject'] as const) {
      expect(preface[id] !== undefined, id).toBe(writes(id));
    }
    expect(conclusions.recipients.some((leaf) => leaf.flat.text.startsWith('Lưu:'))).toBe(writes('recipients'));
    expect(conclusions.signatures).toHaveLength(kind.signers?.length ?? 1);
    // Laws end with the sentence of their passing, as nearly all of them do.
    expect(conclusions.endMark?.text).toBe(kind.soleIssuer === undefined ? './.' : undefined);
    const found = lint(parsed, { language: 'vi' }).filter(
      (one) => one.severity === 'error' || one.severity === 'warning',
    );
    expect(found.map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });
});

describe('the emulation plan', () => {
  test('is recognised by its subject and asks for the elements of Điều 17', () => {
    const plan = parse(scaffold('ke-hoach', FULL) ?? '').main;
    const demands = demandsOn(plan);
    expect(demands?.variant?.id).toBe('thi-dua');
    expect(demands?.elements.map((one) => one.id)).toContain('so-ket-tong-ket');
    expect(demandsOn(parse(scaffold('ke-hoach', COMMUNE) ?? '').main)?.variant).toBeUndefined();
  });

  test('has every element in its own scaffold', () => {
    const text = scaffold('ke-hoach', FULL) ?? '';
    const elements = demandsOn(parse(text).main)?.elements ?? [];
    expect(missingElements(text.toLowerCase(), elements).map((one) => one.name)).toEqual([]);
  });

  test('misses what is not spoken of', () => {
    const elements = kindById('ke-hoach')?.variants[0]?.elements ?? [];
    expect(missingElements('mục tiêu và nội dung', elements).map((one) => one.id)).toContain('khen-thuong');
  });

  test('has hints only in a launch', () => {
    for (const element of kindById('phat-dong')?.elements ?? []) expect(element.severity).toBe('hint');
  });
});

describe('the subject in a new document', () => {
  test.each([
    [undefined, 'phong trào thi đua năm …'],
    ['Phát động phong trào thi đua yêu nước năm 2027', 'phong trào thi đua yêu nước năm 2027'],
    ['Phong trào thi đua yêu nước năm 2027', 'phong trào thi đua yêu nước năm 2027'],
    ['Thi đua yêu nước năm 2027', 'phong trào thi đua yêu nước năm 2027'],
    ['Về việc phát động thi đua năm 2027', 'phong trào thi đua năm 2027'],
    ['Học tập tốt năm 2027', 'phong trào thi đua học tập tốt năm 2027'],
  ])('a launch says its movement once: %s', (subject, movement) => {
    const text = scaffold('phat-dong', { subject, agency: 'Sở Nội vụ' });
    expect(text).toContain(`\nPHÁT ĐỘNG ${movement.toUpperCase()}\n`);
    expect(text).toContain(`Sở Nội vụ phát động ${movement} tới toàn thể`);
  });

  test('“Về việc” isn’t said again after “V/v”, nor in Điều 1', () => {
    const fields = { subject: 'Về việc khen thưởng năm 2026' };
    expect(scaffold('cong-van', fields)).toContain('\nV/v khen thưởng năm 2026\n');
    expect(scaffold('cong-van', { subject: 'V/v khen thưởng' })).toContain('\nV/v khen thưởng\n');
    const decision = scaffold('quyet-dinh', fields);
    expect(decision).toContain('QUYẾT ĐỊNH\nVề việc khen thưởng năm 2026\n');
    expect(decision).toContain('Điều 1. Khen thưởng năm 2026 …');
  });

  test('a chairman decides and signs as one', () => {
    const text = scaffold('quyet-dinh', { agency: 'Chủ tịch UBND tỉnh An Sơn' }) ?? '';
    expect(text).toContain('\n\nCHỦ TỊCH UBND TỈNH AN SƠN\n\nCăn cứ');
    expect(text).toContain('\nCHỦ TỊCH\n\nHọ và tên');
  });
});

describe('a new document of a Party body', () => {
  const kinds = KINDS.filter((kind) => kind.abbreviations.party.length > 0);
  const bodies = ['Đảng ủy xã An Bình', 'TỈNH ỦY AN SƠN', 'Chi bộ Trường An Bình', 'Ban Chấp hành Đảng bộ xã An Bình'];

  test.each(bodies.flatMap((agency) => kinds.map(({ id }) => [agency, id])))('%s: %s', (agency, id) => {
    const text = scaffold(id ?? '', { agency, subject: 'Về đẩy mạnh thi đua', place: 'An Bình' }) ?? '';
    const parsed = parse(text);
    expect(parsed.main).toMatchObject({ kind: id, regime: 'dang' });
    expect(parsed.main.preface.partyTitle).toBeDefined();
    expect(parsed.main.conclusions.signatures).toHaveLength(1);
    expect(text).not.toMatch(/CỘNG HÒA|\.\/\.|TM\.|THỦ TRƯỞNG/u);
    const found = lint(parsed, { language: 'vi' }).filter(({ severity }) => severity !== 'hint');
    expect(found.map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });

  test('number and signature as the Party writes them', () => {
    const text = scaffold('nghi-quyet', { agency: 'Đảng ủy xã An Bình', position: 'Phó Bí thư', unit: 'VPĐU' });
    expect(text).toContain('\nSố      -NQ/ĐU\n');
    expect(text).toContain('\n- Lưu VPĐU.\n\nT/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n');
  });
});

describe('abbreviation', () => {
  test.each([
    ['Sở Văn hóa và Thể thao', 'SVHTT'],
    ['Ban Dân tộc', 'BDT'],
    ['Ủy ban nhân dân tỉnh Cao Bằng', 'UBND'],
    ['UBND xã Đông Sơn', 'UBND'],
    ['Sở Công Thương tỉnh Lào Cai', 'SCT'],
    ['Trường THPT Sông Hoa', 'TTHPTSH'],
  ])('%s', (agency, expected) => expect(abbreviation(agency)).toBe(expected));
});

describe('fieldByName', () => {
  test.each([
    ['co-quan', 'agency'],
    ['Trich_Yeu', 'subject'],
    ['nguoi ky', 'signer'],
    ['place', 'place'],
    ['abc', undefined],
  ])('%s', (name, expected) => expect(fieldByName(name)).toBe(expected));
});

describe('the name of an agency in running text', () => {
  test('is told from capitals where all of it is known', () => {
    expect(nameInText('SỞ NỘI VỤ')).toBe('Sở Nội vụ');
    expect(nameInText('ỦY BAN NHÂN DÂN XÃ AN BÌNH')).toBe('Ủy ban nhân dân xã An Bình');
    expect(nameInText('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH SÔNG HOA')).toBe('Sở Nông nghiệp và Môi trường tỉnh Sông Hoa');
    expect(nameInText('BAN DÂN TỘC')).toBeUndefined();
    expect(nameInText('')).toBeUndefined();
  });
});
