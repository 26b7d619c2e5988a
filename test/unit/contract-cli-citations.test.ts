import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER } from '../harness/contract.ts';

const HEAD = `${HEADER}I. MỤC ĐÍCH\n`;
const A = `${HEAD}Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Kế hoạch số 5/KH-SNV ngày 06/3/2019.\n`;
const B = `${HEAD}Theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP và Kế hoạch số 5/KH-SNV ngày 07/3/2019.\n`;

interface Report {
  readonly version: number;
  readonly citations: readonly Record<string, unknown>[];
  readonly documents: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly conflicts: readonly Record<string, unknown>[];
  })[];
  readonly files: readonly Record<string, unknown>[];
  readonly summary: Record<string, number>;
}

function withFiles(use: (folder: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.vbhc'), A);
    mkdirSync(join(folder, 'Năm 2026'));
    writeFileSync(join(folder, 'Năm 2026', 'b.vbhc.md'), B);
    await use(folder);
  });
}

async function json(...args: readonly string[]): Promise<{ code: number; report: Report; err: string }> {
  const { code, out, err } = await run('citations', '--format', 'json', ...args);
  return { code, report: JSON.parse(out) as Report, err };
}

describe('citations --format json', () => {
  it('has the shape of the contract; the place is the span of the text', () =>
    withFiles(async (folder) => {
      const { code, report } = await json(folder);
      expect(code).toBe(0);
      expect(Object.keys(report)).toEqual(['version', 'citations', 'documents', 'files', 'summary']);
      expect(report.version).toBe(1);
      const one = report.citations.find(({ path, type }) => path === `${folder}/a.vbhc` && type === 'nghi-dinh');
      const start = A.indexOf('Nghị định số');
      const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ';
      expect(one).toEqual({
        path: `${folder}/a.vbhc`,
        line: 10,
        column: 6,
        endLine: 10,
        endColumn: 6 + text.length,
        text,
        start,
        end: start + text.length,
        type: 'nghi-dinh',
        number: '30',
        symbol: '2020/NĐ-CP',
        date: '2020-03-05',
        issuer: 'Chính phủ',
        title: null,
        locator: null,
        session: null,
        document: 'nghi-dinh:30/2020/NĐ-CP:2020-03-05',
        known: 'sure',
        validity: expect.objectContaining({ state: expect.any(String), on: expect.any(String) }),
      });
      const pinpoint = report.citations.find(({ locator }) => locator !== null);
      expect(pinpoint).toMatchObject({ locator: 'điểm a khoản 2 Điều 5', document: one?.document });
    }));

  it('documents hold their places, files, validity, what is known, conflicts', () =>
    withFiles(async (folder) => {
      const { report } = await json(folder);
      const [plan, decree] = [...report.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(Object.keys(decree ?? {})).toEqual(
        expect.arrayContaining([
          ...['id', 'type', 'code', 'date', 'issuer', 'title', 'places', 'files', 'validity', 'known', 'conflicts'],
        ]),
      );
      expect(decree).toMatchObject({
        code: '30/2020/NĐ-CP',
        places: 2,
        known: { state: 'sure', source: 'san-co' },
        conflicts: [],
      });
      expect(decree?.files).toEqual(expect.arrayContaining([`${folder}/a.vbhc`, `${folder}/Năm 2026/b.vbhc.md`]));
      expect(plan?.conflicts).toEqual([
        {
          kind: 'dates',
          values: expect.arrayContaining(['2019-03-06', '2019-03-07']),
          places: [expect.objectContaining({ line: 10 }), expect.objectContaining({ line: 10 })],
          message: expect.stringContaining('06/3/2019'),
        },
      ]);
      expect(plan?.known).toEqual({ state: 'unknown' });
      expect(plan?.validity).toMatchObject({ state: 'missing' });
      expect(report.summary).toEqual({
        files: 2,
        citations: 4,
        documents: 2,
        ended: 0,
        amended: expect.any(Number),
        notInRegistry: 1,
        conflicts: 1,
      });
    }));

  it('a file that can not be read is named, the others are listed; exit status 2', () =>
    withFiles(async (folder) => {
      const { code, report, err } = await json(join(folder, 'a.vbhc'), join(folder, 'thiếu.vbhc'));
      expect(code).toBe(2);
      expect(report.files).toEqual([
        { path: `${folder}/a.vbhc` },
        { path: `${folder}/thiếu.vbhc`, error: expect.stringContaining('không có tệp') },
      ]);
      expect(report.citations).toHaveLength(2);
      expect(err).toContain('thiếu.vbhc');
    }));

  it('conflicts are no fault of the run: exit status 0', () =>
    withFiles(async (folder) => {
      expect((await run('citations', folder)).code).toBe(0);
    }));
});

describe('citations as a table', () => {
  it('a row per cited document, its conflicts below it, a sum; no colours', () =>
    withFiles(async (folder) => {
      const { out } = await run('citations', folder);
      expect(out).toMatch(/^Văn bản +Ngày +Cơ quan +Hiệu lực +Số chỗ +Tệp\n/u);
      expect(out).toContain('  ! Ghi ngày khác nhau: ');
      expect(out).toContain('2 văn bản, 4 chỗ viện dẫn trong 2 tệp');
      expect(out).not.toContain('\u001b');
    }));

  it('--by place: a row per place, as path:line:column', () =>
    withFiles(async (folder) => {
      const { out } = await run('citations', '--by', 'place', join(folder, 'a.vbhc'));
      expect(out.replace(/\s+/gu, '')).toContain(`${folder}/a.vbhc:10:6`.replace(/\s+/gu, ''));
    }));

  it('says so where there is nothing, in either language', () =>
    inFolder(async (folder) => {
      expect((await run('citations', folder)).out).toContain('Không có tệp');
      writeFileSync(join(folder, 'a.vbhc'), HEAD);
      expect((await run('citations', folder)).out).toBe('Không có viện dẫn nào trong 1 tệp.');
      expect((await run('citations', '--lang', 'en', folder)).out).toContain('no citation');
    }));
});

describe('citations --format csv', () => {
  it('a byte order mark, Vietnamese headings, a row per place', () =>
    withFiles(async (folder) => {
      const { out } = await run('citations', '--format', 'csv', join(folder, 'a.vbhc'));
      const lines = out.split('\r\n');
      expect(lines[0]).toMatch(/^\ufeffTệp,Dòng,Cột,Viện dẫn,Tên loại,"Số, ký hiệu",/u);
      expect(lines[1]).toContain(
        `/a.vbhc,10,6,Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ,Nghị định,30/2020/NĐ-CP,,2020-03-05,Chính phủ,`,
      );
      expect(lines).toHaveLength(3);
    }));

  it('--by document, another separator, into a new file; nothing is written over', () =>
    withFiles(async (folder) => {
      const path = join(folder, 'căn cứ.csv');
      const args = ['citations', '--format', 'csv', '--by', 'document', '--separator', ';', '-o', path, folder];
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain('Đã ghi');
      expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffVăn bản;Tên loại;.*\r\n.*\r\n.*\r\n$/u);
      expect((await run(...args)).code).toBe(2);
    }));
});

test.each([
  [['citations'], 'ít nhất một tệp'],
  [['citations', '.', '--format', 'xml'], 'table, json, csv'],
  [['citations', '.', '--by', 'file'], '--by'],
  [['citations', '.', '--by', 'place', '--format', 'json'], '--by'],
  [['citations', '.', '--separator', ';'], '--separator'],
  [['citations', '.', '--today', 'nay'], '--today'],
  [['citations', '.', '--khong-co'], '--khong-co'],
  [['citations', '.', '-o', 'khong-co/a.csv'], 'Chưa có thư mục “khong-co”'],
])('2 and a message for %j', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(existsSync('khong-co')).toBe(false);
});

it('--version prints the version of the package', async () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(await run('--version')).toEqual({ code: 0, out: manifest.version, err: '' });
});
