import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../../server/src/core/config/baseline.ts';
import { isConfigFile, readConfigFile } from '../../../server/src/core/config/config-file.ts';
import {
  type ConfigSource,
  createResolver,
  linkProblems,
  type ResolvedConfig,
} from '../../../server/src/core/config/resolve.ts';

type Files = Readonly<Record<string, unknown>>;

function sourceOf(files: Files): ConfigSource {
  const textOf = (path: string): string | undefined => {
    const given = files[path.slice(1)];
    return given === undefined ? undefined : JSON.stringify(given);
  };
  return {
    config(path) {
      const text = isConfigFile(path) ? textOf(path) : undefined;
      return text === undefined ? undefined : readConfigFile(text);
    },
    baseline(path) {
      const text = textOf(path);
      return text === undefined ? undefined : (readBaseline(text) ?? 'broken');
    },
  };
}

/** What holds for `/w/a/b/c.vbhc` or another file of `/w`. */
function resolved(files: Files, path = '/w/a/b/c.vbhc'): ResolvedConfig {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return createResolver(sourceOf(files)).of(path, folders);
}

function links(files: Files, path: string): string[] {
  const source = sourceOf(files);
  const file = source.config(path);
  return file === undefined ? [] : linkProblems(path, file, source).map((one) => one.code);
}

describe('what holds for a document', () => {
  it('is nothing where nothing is said', () => {
    expect(resolved({})).toMatchObject({ levels: {}, words: [], unit: {}, drafting: false, layers: [] });
  });

  it('numbers of paper: the nearest wins for each, a part for some files over all', () => {
    const files = {
      'w/.the-thuc.json': { paper: { size: 13, top: 25 } },
      'w/a/.the-thuc.json': { paper: { top: 22 }, overrides: [{ files: 'b/', paper: { gap: 8 } }] },
    };
    expect(resolved(files).paper).toEqual({ size: 13, top: 22, gap: 8 });
    expect(resolved(files, '/w/x.vbhc').paper).toEqual({ size: 13, top: 25 });
    expect(resolved(files).origins.get('paper.size')?.path).toBe('/w/.the-thuc.json');
  });

  it('comes from the folder and those above, the nearest first', () => {
    const files = {
      'w/.the-thuc.json': { rules: { 'bo-cuc/*': 'off', 'vien-dan/*': 'info' }, words: ['một'], drafting: true },
      'w/a/.the-thuc.json': { rules: { 'vien-dan/*': 'off' }, words: ['hai'] },
    };
    expect(resolved(files)).toMatchObject({
      levels: { 'bo-cuc/*': 'off', 'vien-dan/*': 'off' },
      words: ['một', 'hai'],
      drafting: true,
    });
    expect(resolved(files, '/w/c.vbhc').levels).toEqual({ 'bo-cuc/*': 'off', 'vien-dan/*': 'info' });
  });

  it('goes no further up than a root', () => {
    const files = {
      'w/.the-thuc.json': { words: ['một'] },
      'w/a/.the-thuc.json': { root: true, words: ['hai'] },
      'w/a/b/.the-thuc.json': { words: ['ba'] },
    };
    expect(resolved(files).words).toEqual(['hai', 'ba']);
  });

  it('a group said nearer ends what was said of its rules further off', () => {
    const files = {
      'w/.the-thuc.json': { rules: { 'trinh-bay/hai-dau-cach': 'error', 'trinh-bay/lap-tu': 'hint' } },
      'w/a/.the-thuc.json': { rules: { 'trinh-bay/*': 'off', 'trinh-bay/lap-tu': 'info' } },
    };
    expect(resolved(files).levels).toEqual({ 'trinh-bay/*': 'off', 'trinh-bay/lap-tu': 'info' });
  });

  it('a part for some files wins over the whole, a later part over an earlier', () => {
    const files = {
      'w/.the-thuc.json': {
        rules: { 'bo-cuc/*': 'info' },
        overrides: [
          { files: 'a/', rules: { 'bo-cuc/*': 'off' }, words: ['nháp'], drafting: true },
          { files: '*.md', rules: { 'bo-cuc/*': 'error' } },
          { files: ['x/', 'c.*'], rules: { 'bo-cuc/*': 'hint' } },
        ],
      },
    };
    expect(resolved(files)).toMatchObject({ levels: { 'bo-cuc/*': 'hint' }, words: ['nháp'], drafting: true });
    expect(resolved(files, '/w/y.vbhc')).toMatchObject({ levels: { 'bo-cuc/*': 'info' }, words: [], drafting: false });
  });

  it('what is said nearer wins over a part further off', () => {
    const files = {
      'w/.the-thuc.json': { overrides: [{ files: '*.vbhc', rules: { 'bo-cuc/*': 'off' } }] },
      'w/a/.the-thuc.json': { rules: { 'bo-cuc/*': 'error' } },
    };
    expect(resolved(files).levels).toEqual({ 'bo-cuc/*': 'error' });
  });

  it('what a file takes in comes before it, patterns counted from the folder that takes it in', () => {
    const files = {
      'w/a/.the-thuc.json': { extends: ['../chung.the-thuc.json'], words: ['a'] },
      'w/chung.the-thuc.json': {
        extends: 'goc/.the-thuc.json',
        words: ['chung'],
        overrides: [
          { files: '/b/', words: ['riêng'] },
          { files: '/a/', words: ['không'] },
        ],
      },
      'w/goc/.the-thuc.json': { words: ['gốc'], root: true },
    };
    const found = resolved(files);
    expect(found.words).toEqual(['gốc', 'chung', 'riêng', 'a']);
    expect(found.layers.map(({ path, by }) => [path, by])).toEqual([
      ['/w/goc/.the-thuc.json', '/w/chung.the-thuc.json'],
      ['/w/chung.the-thuc.json', '/w/a/.the-thuc.json'],
      ['/w/a/.the-thuc.json', undefined],
    ]);
  });

  it('the unit is put together key by key', () => {
    const files = {
      'w/.the-thuc.json': { unit: { agency: 'Sở Văn hóa', place: 'Sông Hoa' } },
      'w/a/.the-thuc.json': { unit: { agency: 'Trung tâm Văn hóa' } },
    };
    expect(resolved(files).unit).toEqual({ agency: 'Trung tâm Văn hóa', place: 'Sông Hoa' });
  });

  it('says where each thing stands', () => {
    const files = { 'w/.the-thuc.json': { rules: { 'bo-cuc/*': { level: 'off', reason: 'mẫu cũ' } }, drafting: true } };
    const { origins } = resolved(files);
    expect(origins.get('bo-cuc/*')).toMatchObject({ path: '/w/.the-thuc.json', reason: 'mẫu cũ' });
    expect(origins.get('drafting')?.path).toBe('/w/.the-thuc.json');
  });

  it('is one object for documents of which the same is said', () => {
    const resolver = createResolver(
      sourceOf({ 'w/.the-thuc.json': { words: ['một'], overrides: [{ files: 'x/', drafting: true }] } }),
    );
    const of = (path: string): ResolvedConfig => resolver.of(path, ['/w']);
    expect(of('/w/a.vbhc')).toBe(of('/w/b/c.vbhc'));
    expect(of('/w/x/a.vbhc')).not.toBe(of('/w/a.vbhc'));
    expect(of('/w/x/a.vbhc')).toBe(of('/w/x/b.vbhc'));
  });

  it('the nearest baseline counts', () => {
    const moc = { version: 1, reason: 'cũ', files: {} };
    const files = {
      'w/.the-thuc.json': { baseline: 'cu.the-thuc-moc.json' },
      'w/cu.the-thuc-moc.json': moc,
      'w/a/.the-thuc.json': { baseline: '../moi.the-thuc-moc.json' },
      'w/moi.the-thuc-moc.json': moc,
    };
    expect(resolved(files).baseline?.path).toBe('/w/moi.the-thuc-moc.json');
    expect(resolved(files, '/w/c.vbhc').baseline?.path).toBe('/w/cu.the-thuc-moc.json');
  });
});

describe('where a configuration leads', () => {
  it('to nothing', () => {
    const files = { 'w/.the-thuc.json': { extends: 'x.the-thuc.json', baseline: 'y.the-thuc-moc.json' } };
    expect(links(files, '/w/.the-thuc.json')).toEqual(['extends-missing', 'baseline-missing']);
  });

  it('to no baseline', () => {
    const files = { 'w/.the-thuc.json': { baseline: 'y.the-thuc-moc.json' }, 'w/y.the-thuc-moc.json': { version: 2 } };
    expect(links(files, '/w/.the-thuc.json')).toEqual(['baseline-broken']);
    expect(resolved(files).baseline).toBeUndefined();
  });

  it('back to itself, by one step or two: the rest still counts', () => {
    const files = {
      'w/.the-thuc.json': { extends: ['.the-thuc.json', 'x.the-thuc.json'], words: ['một'] },
      'w/x.the-thuc.json': { extends: 'y.the-thuc.json', words: ['hai'] },
      'w/y.the-thuc.json': { extends: '.the-thuc.json', words: ['ba'] },
    };
    expect(links(files, '/w/.the-thuc.json')).toEqual(['extends-cycle', 'extends-cycle']);
    expect(resolved(files).words).toEqual(['ba', 'hai', 'một']);
  });

  it('a ring further off is told in its own files', () => {
    const files = {
      'w/.the-thuc.json': { extends: 'x.the-thuc.json' },
      'w/x.the-thuc.json': { extends: 'y.the-thuc.json' },
      'w/y.the-thuc.json': { extends: 'x.the-thuc.json' },
    };
    expect(links(files, '/w/.the-thuc.json')).toEqual([]);
    expect(links(files, '/w/x.the-thuc.json')).toEqual(['extends-cycle']);
  });

  it('through more files than anyone has', () => {
    const files: Record<string, unknown> = { 'w/.the-thuc.json': { extends: '0.the-thuc.json', words: ['đây'] } };
    for (let i = 0; i < 5000; i += 1) files[`w/${i}.the-thuc.json`] = { extends: `${i + 1}.the-thuc.json` };
    expect(links(files, '/w/.the-thuc.json')).toEqual(['extends-many']);
    expect(resolved(files).layers.length).toBeLessThanOrEqual(50);
    // Each takes in all those behind it, by more ways than could ever be gone.
    for (let i = 0; i < 30; i += 1) {
      files[`w/${i}.the-thuc.json`] = {
        extends: Array.from({ length: 29 - i }, (_, j) => `${i + j + 1}.the-thuc.json`),
      };
    }
    expect(resolved(files).layers.length).toBeLessThanOrEqual(50);
  });
});
