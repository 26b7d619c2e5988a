import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../server/src/core/report/results.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { SHARED } from '../harness/golden.ts';
import { checked, fileWith, finding, OPTIONS } from '../harness/reports.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index: number };
    readonly region: Region;
  };
}
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly language: string;
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, never>[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent?: { readonly text: string };
          }[];
        }[];
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions?: readonly { readonly kind: string }[];
    }[];
  }[];
}

const addressOf = (path: string) => ({ uri: encodeURIComponent(path), relative: true });

function sarif(...results: readonly Result[]): Log {
  return JSON.parse(sarifReport(results, { ...OPTIONS, addressOf })) as Log;
}

const SAMPLES = new URL('../samples/', import.meta.url);
const samples = readdirSync(SAMPLES)
  .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
  .map((name) => checked(name, readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8')));

describe('the official schema', () => {
  const path = new URL('schemas/sarif/sarif-schema-2.1.0.json', SHARED);
  if (!existsSync(path)) {
    it('../shared/schemas is absent: nothing is validated here', () => {
      console.log('Bỏ qua: không có ../shared/schemas, SARIF không được đối chiếu với lược đồ chính thức.');
    });
    return;
  }
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(readFileSync(path, 'utf8')) as object,
  );
  const faults = (log: unknown) => {
    validate(log);
    return (validate.errors ?? []).map((one) => `${one.instancePath}: ${one.message ?? ''}`);
  };

  it('is kept for the samples, together and one by one, in both languages', () => {
    expect(faults(sarif(...samples))).toEqual([]);
    for (const one of samples) expect(faults(sarif(one))).toEqual([]);
    const english = JSON.parse(sarifReport(samples, { ...OPTIONS, language: 'en', addressOf })) as Log;
    expect(faults(english)).toEqual([]);
    expect(english.runs[0]?.language).toBe('en');
  });

  it('is kept without files, for a file that can’t be read, for a rule that isn’t ours, for what a baseline knows', () => {
    const text = 'Một hai';
    const foreign = finding(text, 'hai', { rule: 'can-cu/differs', basis: [] });
    expect(faults(sarif())).toEqual([]);
    expect(faults(sarif({ path: 'b.vbhc', error: 'không đọc được' }, fileWith(text, [foreign])))).toEqual([]);
    expect(faults(sarif({ ...fileWith(text, []), known: [foreign] }))).toEqual([]);
  });

  it('sees a fault', () => {
    expect(faults({ version: '2.1.0' })).not.toEqual([]);
    const log = sarif(...samples);
    const [run] = log.runs;
    expect(faults({ ...log, runs: [{ ...run, columnKind: 'bytes' }] })).not.toEqual([]);
    expect(faults({ ...log, runs: [{ ...run, results: [{ level: 'hint', message: {} }] }] })).not.toEqual([]);
  });
});

/** What a reader of SARIF takes a region for. */
function read(text: string, region: Region): string {
  const lines = text.split(/\r\n|\n|\r/u);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  const start = (starts[region.startLine - 1] ?? 0) + region.startColumn - 1;
  const end = (starts[region.endLine - 1] ?? 0) + region.endColumn - 1;
  expect(start).toBe(region.charOffset);
  expect(end - start).toBe(region.charLength);
  return text.slice(start, end);
}

describe('places', () => {
  const plain = 'KẾ HOẠCH\nMột 🌾 hai  ba\nBốn';
  const forms = {
    LF: plain,
    CRLF: plain.replaceAll('\n', '\r\n'),
    CR: plain.replaceAll('\n', '\r'),
    BOM: `\ufeff${plain}`,
    NFD: plain.normalize('NFD'),
  };
  it.each(Object.entries(forms))(
    '%s: lines, columns and offsets name the same letters, a byte order mark is none',
    (_, text) => {
      const fix = {
        title: 'Sửa',
        safety: 'safe',
        edits: [{ span: { start: text.indexOf('  '), end: text.indexOf('  ') + 1 }, text: '' }],
      } as const;
      const related = [{ span: { start: text.indexOf('🌾'), end: text.indexOf('🌾') + 2 }, message: 'ở đây' }];
      const log = sarif(fileWith(text, [finding(text, '  ba', { fixes: [fix], related })]));
      const [result] = log.runs[0]?.results ?? [];
      const body = text.replace('\ufeff', '');
      const region = result?.locations[0]?.physicalLocation.region;
      expect(region === undefined ? undefined : read(body, region)).toBe('  ba');
      expect(region?.startLine).toBe(2);
      const place = result?.relatedLocations?.[0]?.physicalLocation.region;
      expect(place === undefined ? undefined : read(body, place)).toBe('🌾');
      const replaced = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
      expect(replaced === undefined ? undefined : read(body, replaced.deletedRegion)).toBe(' ');
      expect(replaced?.insertedContent).toBeUndefined();
    },
  );

  it('of every finding and fix of the samples', () => {
    const log = sarif(...samples);
    for (const result of log.runs[0]?.results ?? []) {
      const at = result.locations[0]?.physicalLocation;
      const file = samples[at?.artifactLocation.index ?? -1];
      const found = file?.findings.find(
        (one) => one.rule === result.ruleId && one.span.start === at?.region.charOffset,
      );
      expect(at === undefined ? '' : read(file?.text ?? '', at.region)).toBe(
        file?.text.slice(found?.span.start, found?.span.end),
      );
      const edits = (result.fixes ?? []).flatMap((fix) => fix.artifactChanges.flatMap((one) => one.replacements));
      for (const { deletedRegion } of edits) read(file?.text ?? '', deletedRegion);
    }
    const fixes = samples.flatMap(({ findings }) => findings.flatMap((one) => one.fixes));
    expect(log.runs[0]?.results.flatMap((one) => one.fixes ?? [])).toHaveLength(fixes.length);
  });
});

describe('what a result says', () => {
  const text = 'Một hai ba bốn';

  it('its rule, its level, its words with braces that are no slots', () => {
    const hint = finding(text, 'hai', { severity: 'hint', message: 'Thiếu “{ngay}” [a](1).' });
    const [result] = sarif(fileWith(text, [hint, finding(text, 'ba', { severity: 'error' })])).runs[0]?.results ?? [];
    expect(result).toMatchObject({ level: 'note', ruleIndex: 0, message: { text: 'Thiếu “{{ngay}}” [a] (1).' } });
    const rules = sarif(...samples).runs[0]?.tool.driver.rules ?? [];
    for (const one of sarif(...samples).runs[0]?.results ?? []) expect(rules[one.ruleIndex]?.id).toBe(one.ruleId);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        help: { markdown: expect.stringContaining('## Điều khoản') },
        properties: { basis: expect.any(Array) },
      });
      expect(JSON.stringify(rule.help)).not.toMatch(/\]\([^)]*\.md/u);
    }
  });

  it('a fingerprint that stays when lines are added above and blanks change, and tells the same fault twice apart', () => {
    const print = (source: string) =>
      sarif(checked('a.vbhc', source))
        .runs[0]?.results.filter(({ ruleId }) => ruleId === 'trinh-bay/dau-cach-truoc-dau-cau')
        .map((one) => one.partialFingerprints['theThuc/v1']);
    const before = print('KẾ HOẠCH\n\nTrồng cây , tưới cây.\n\nTrồng cây , tưới cây.\n');
    expect(before).toHaveLength(2);
    expect(new Set(before).size).toBe(2);
    expect(print('KẾ HOẠCH\n\nMột dòng nữa.\n\nTrồng cây , tưới  cây.\r\n\r\nTrồng cây , tưới cây.\n')).toEqual(before);
    expect(print('KẾ HOẠCH\n\nTrồng rừng , tưới cây.\n')?.[0]).not.toBe(before?.[0]);
  });

  it('that a baseline knows it', () => {
    const known = finding(text, 'hai');
    const results = sarif({ ...fileWith(text, [finding(text, 'ba')]), known: [known] }).runs[0]?.results ?? [];
    expect(results.map((one) => one.suppressions?.map(({ kind }) => kind))).toEqual([['external'], undefined]);
  });

  it('and the run, which files could not be read', () => {
    const log = sarif({ path: 'kín.vbhc', error: 'không có quyền truy cập' }, fileWith(text, []));
    expect(log.runs[0]?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'kín.vbhc: không có quyền truy cập' } }],
    });
    expect(sarif(fileWith(text, [])).runs[0]?.invocations[0]?.executionSuccessful).toBe(true);
  });
});
