import { describe, expect, it } from 'vitest';
import { stylishReport } from '../../server/src/cli/stylish.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { junitReport } from '../../server/src/core/report/junit.ts';
import { fileWith, finding } from '../harness/reports.ts';

const text = 'KẾ HOẠCH\nMột 🌾 hai\nba';
const same = (path: string): string => path;

describe('GitHub', () => {
  it('a command per finding; hints and infos are notices; columns only within one line', () => {
    const long = finding(text, 'hai\nba', { severity: 'hint', message: 'Dài.' });
    const out = githubReport([fileWith(text, [finding(text, 'hai', { severity: 'error' }), long])], same);
    expect(out.split('\n')).toEqual([
      '::error file=a.vbhc,line=2,endLine=2,col=8,endColumn=11,title=trinh-bay/hai-dau-cach::“hai” sai.',
      '::notice file=a.vbhc,line=2,endLine=3,title=trinh-bay/hai-dau-cach::Dài.',
    ]);
  });

  it('what would end a command or a property is written otherwise', () => {
    const odd = finding(text, 'hai', { message: '100%, xem: a::b\r\n::error::giả\u001b[31m' });
    const out = githubReport([fileWith(text, [odd], 'Kế hoạch: 1,2%\n.vbhc')], same);
    expect(out).toBe(
      '::warning file=Kế hoạch%3A 1%2C2%25%0A.vbhc,line=2,endLine=2,col=8,endColumn=11,title=trinh-bay/hai-dau-cach::100%25, xem: a::b  ::error::giả [31m',
    );
  });

  it('a file that can’t be read is an error of the file', () => {
    expect(githubReport([{ path: 'a.vbhc', error: 'không đọc được' }], same)).toBe(
      '::error file=a.vbhc::không đọc được',
    );
  });
});

describe('JUnit', () => {
  const report = junitReport(
    [
      fileWith(text, [
        finding(text, 'hai'),
        finding(text, 'ba', { severity: 'hint', message: 'Xem <lại> & "sửa" \u0000\ud800.' }),
      ]),
      fileWith(text, [], "sạch 'b' & <c>.vbhc"),
      { path: 'kín.vbhc', error: 'không đọc được' },
    ],
    'vi',
  );

  it('a suite per file, a case per finding, sums that add up', () => {
    expect(report).toContain('<testsuites name="Thể Thức" tests="4" failures="1" errors="1" time="0">');
    expect(report).toContain('<testsuite name="a.vbhc" tests="2" failures="1" errors="0" skipped="0" time="0">');
    expect(report).toContain('<testcase classname="a.vbhc" name="trinh-bay/hai-dau-cach (2:8)" time="0">');
    expect(report).toContain('<failure message="“hai” sai." type="cảnh báo">dòng 2, cột 8: “hai” sai.</failure>');
    expect(report).toContain(
      '<testcase classname="sạch &#39;b&#39; &amp; &lt;c&gt;.vbhc" name="không có gì phải sửa" time="0"/>',
    );
    expect(report).toContain('<error message="không đọc được" type="file"/>');
  });

  it('is XML: escaped, without characters that XML doesn’t know, every element closed', () => {
    expect(report).toContain('<system-out>gợi ý: Xem &lt;lại&gt; &amp; &quot;sửa&quot; \ufffd\ufffd.</system-out>');
    expect(shape(report)).toEqual([
      'testsuites > testsuite',
      'testsuite > testcase',
      'testcase > failure',
      'testcase > system-out',
      'testcase > error',
    ]);
  });

  it('speaks English on request', () => {
    expect(junitReport([fileWith(text, [])], 'en')).toContain('name="nothing to mend"');
  });
});

/** Which elements stand in which; throws at what is no well-formed XML. */
function shape(xml: string): string[] {
  const pairs = new Set<string>();
  const open: string[] = [];
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  const rest = body.replace(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/gu,
    (_, closing: string, name: string, __, empty: string) => {
      if (closing === '/') {
        if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
        return '';
      }
      const parent = open.at(-1);
      if (parent !== undefined) pairs.add(`${parent} > ${name}`);
      if (empty === '') open.push(name);
      return '';
    },
  );
  if (open.length > 0) throw new Error(`${open.join(', ')} stays open`);
  if (/[<>]/u.test(rest) || /&(?!(?:amp|lt|gt|quot|#39);)/u.test(body)) throw new Error('not escaped');
  return [...pairs];
}

describe('stylish', () => {
  const base = { language: 'vi', colour: false, width: undefined } as const;
  const twice = 'Một hai\nba hai\nbốn hai';
  const all = [...twice.matchAll(/hai/gu)].map(({ index }) =>
    finding(twice, 'hai', { span: { start: index, end: index + 3 }, message: 'Thừa “hai”.' }),
  );

  it('says the same sentence once, with its places', () => {
    const [head, line] = stylishReport([fileWith(twice, all)], base).split('\n');
    expect(head).toBe('a.vbhc');
    expect(line).toBe('  1:5      cảnh báo  Thừa “hai”. (cả ở 2:4, 3:5)  trinh-bay/hai-dau-cach');
    const many = Array.from({ length: 9 }, () => all).flat();
    expect(stylishReport([fileWith(twice, many)], base)).toContain('(và 26 chỗ nữa: 2:4, 3:5, 1:5, 2:4, 3:5…)');
  });

  it('counts hints; prints them on request', () => {
    const hint = finding(twice, 'bốn', { severity: 'hint', message: 'Xem lại “bốn”.' });
    const results = [fileWith(twice, [...all, hint])];
    const out = stylishReport(results, base);
    expect(out).not.toContain('Xem lại');
    expect(out).toContain('0 lỗi, 3 cảnh báo, 0 thông tin, 1 gợi ý');
    expect(out).toContain('Còn 1 gợi ý không in ở đây: thêm --hints để xem.');
    const full = stylishReport(results, { ...base, hints: true });
    expect(full).toContain('gợi ý     Xem lại “bốn”.');
    expect(full).not.toContain('--hints');
    expect(stylishReport([fileWith(twice, [hint])], base)).toBe(
      'Đã kiểm tra 1 tệp: không có gì phải sửa.\nCòn 1 gợi ý không in ở đây: thêm --hints để xem.',
    );
  });

  it('is broken at the width of a terminal, its message under its message', () => {
    const long = finding(twice, 'bốn', { message: `${'chữ '.repeat(30)}cuối.` });
    const lines = stylishReport([fileWith(twice, [long])], { ...base, width: 80 })
      .split('\n')
      .slice(1, -2);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {21}\S/u);
    expect(lines.join(' ').replace(/\s+/gu, ' ')).toContain('cuối. trinh-bay/hai-dau-cach');
  });

  it('names what is found most where there is much', () => {
    const much = Array.from({ length: 21 }, (_, i) => finding(twice, 'bốn', { message: `Câu ${i}.` }));
    const out = stylishReport([fileWith(twice, much), fileWith(twice, much, 'b.vbhc')], base);
    expect(out).toContain('Nhiều nhất: trinh-bay/hai-dau-cach (42).');
    expect(stylishReport([fileWith(twice, much)], base)).not.toContain('Nhiều nhất');
  });
});
