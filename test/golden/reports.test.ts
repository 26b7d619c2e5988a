import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stylishReport } from '../../server/src/cli/stylish.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { htmlReport } from '../../server/src/core/report/html.ts';
import { junitReport } from '../../server/src/core/report/junit.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { golden } from '../harness/golden.ts';
import { checked, OPTIONS } from '../harness/reports.ts';

const NAME = 'thong-bao-ket-luan-loi.vbhc';
const results = [
  checked(NAME, readFileSync(new URL(`../samples/${NAME}`, import.meta.url), 'utf8')),
  { path: 'kín.vbhc', error: 'không có quyền truy cập' },
];

/** A rule's page and the style have tests of their own. */
function withoutPages(log: string): string {
  return `${JSON.stringify(JSON.parse(log, (key, value) => (key === 'help' || key === 'fullDescription' ? undefined : value)), undefined, 2)}\n`;
}

describe('reports on a sample', () => {
  it.each([
    ['sarif.json', withoutPages(sarifReport(results, { ...OPTIONS, addressOf: (uri) => ({ uri: encodeURIComponent(uri), relative: true }) }))],
    ['junit.xml', `${junitReport(results, 'vi')}\n`],
    ['github.txt', `${githubReport(results, (path) => path)}\n`],
    ['stylish.txt', `${stylishReport(results, { language: 'vi', colour: false, width: 100 })}\n`],
    ['html', htmlReport(results, OPTIONS).replace(/<style>[^<]*<\/style>/u, '<style></style>')],
  ])('%s', (name, report) => {
    const { expected, actual } = golden(new URL(`reports/thong-bao.${name}`, import.meta.url), report);
    expect(actual).toBe(expected);
  });
});
