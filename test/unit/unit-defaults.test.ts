import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { UnitProfile } from '../../server/src/core/config/config-file.ts';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { withUnit } from '../../server/src/core/kinds/unit-defaults.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { inFolder, run } from '../harness/cli.ts';

const UNIT: UnitProfile = {
  agency: 'Sở Văn hóa và Thể thao',
  superior: 'Ủy ban nhân dân tỉnh Sông Hoa',
  place: 'Sông Hoa',
  abbreviation: 'SVHTT',
  drafter: 'VP',
  signers: [
    { office: 'Phó Giám đốc', name: 'Bế Văn Hùng' },
    { office: 'Giám đốc', name: 'Lê Minh Khuê' },
  ],
  recipients: ['Ủy ban nhân dân tỉnh Sông Hoa', 'Lãnh đạo Sở'],
};
const COMMUNE: UnitProfile = {
  agency: 'Ủy ban nhân dân xã Đông Sơn',
  place: 'Đông Sơn',
  signers: [{ office: 'Chủ tịch', name: 'Trần Thu Hà' }],
  recipients: ['Thường trực Đảng ủy'],
};
const PARTY: UnitProfile = {
  agency: 'Đảng ủy xã An Bình',
  place: 'An Bình',
  signers: [{ office: 'Bí thư', name: 'Trần Thị Lan' }],
  recipients: ['Các chi bộ trực thuộc'],
};

describe('a new document of a unit', () => {
  it('has the unit’s names, signer and standing recipients', () => {
    const text = scaffold('ke-hoach', withUnit('ke-hoach', { subject: 'Thi đua năm 2026' }, UNIT, undefined)) ?? '';
    expect(text).toContain('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\nSỞ VĂN HÓA VÀ THỂ THAO\n');
    expect(text).toContain('/KH-SVHTT\n');
    expect(text).toContain('Sông Hoa, ngày ');
    expect(text).toMatch(
      /- Ủy ban nhân dân tỉnh Sông Hoa;\n- Lãnh đạo Sở;\n- Lưu: VT, VP\.\n\nGIÁM ĐỐC\n\nLê Minh Khuê\n/u,
    );
  });

  it('what is given comes first', () => {
    const given = { agency: 'sở văn hóa và thể thao', place: 'Đông Sơn', position: 'Phó Giám đốc' };
    const input = withUnit('ke-hoach', given, UNIT, undefined);
    expect(input).toMatchObject({
      place: 'Đông Sơn',
      signer: 'Bế Văn Hùng',
      position: 'Phó Giám đốc',
      symbol: 'SVHTT',
    });
  });

  it('of another agency takes nothing but the place', () => {
    const input = withUnit('ke-hoach', { agency: 'Trung tâm Lưu trữ' }, UNIT, undefined);
    expect(input).toEqual({ agency: 'Trung tâm Lưu trữ', place: 'Sông Hoa' });
  });

  it('that only another body can issue takes nothing', () => {
    expect(withUnit('nghi-dinh', {}, UNIT, undefined)).toEqual({});
    expect(withUnit('quyet-dinh', {}, UNIT, 'quy-pham')).toEqual({});
    expect(withUnit('quyet-dinh', {}, COMMUNE, 'quy-pham').agency).toBe('Ủy ban nhân dân xã Đông Sơn');
  });

  it('names nobody twice', () => {
    const kind = KINDS.find((one) => one.recipients.length > 0);
    const [first = ''] = kind?.recipients ?? [];
    const text = scaffold(kind?.id ?? '', { recipients: [`- ${first};`] }) ?? '';
    expect(text.split(first)).toHaveLength((scaffold(kind?.id ?? '') ?? '').split(first).length);
  });

  test.each(
    KINDS.flatMap(({ id, abbreviations }) => [
      { id, by: 'a department', unit: UNIT },
      { id, by: 'a commune', unit: COMMUNE },
      ...(abbreviations.party.length > 0 ? [{ id, by: 'a Party body', unit: PARTY }] : []),
    ]),
  )('$id of $by has neither error nor warning', ({ id, unit }) => {
    const text = scaffold(id, withUnit(id, { year: '2026' }, unit, undefined)) ?? '';
    const parsed = parse(text);
    expect(parsed.main.kind).toBe(id);
    const found = lint(parsed, { language: 'vi' }).filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    );
    expect(found.map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });
});

test('the-thuc new asks the configuration of the folder it writes to', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, '.the-thuc.json'), JSON.stringify({ unit: UNIT, root: 1 }));
    const path = join(folder, 'moi.vbhc');
    const { code, err } = await run('new', 'ke-hoach', '-o', path, '--set', 'trich-yeu=Thi đua năm 2026');
    expect(code).toBe(0);
    expect(err).toContain('“root” phải là true hoặc false');
    const { out } = await run('parse', path);
    expect(JSON.parse(out).preface).toMatchObject({
      agency: { text: 'SỞ VĂN HÓA VÀ THỂ THAO' },
      parentAgency: { text: 'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA' },
    });
  }));
