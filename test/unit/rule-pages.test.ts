import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it, test } from 'vitest';
import { contributes } from '../../package.json';
import { lint } from '../../server/src/core/lint/run.ts';
import { ARTICLE_INDEX, anchorOf, PART_INDEX } from '../../server/src/core/pages/address.ts';
import { articleIndex } from '../../server/src/core/pages/articles.ts';
import { pageNamed, partIndex } from '../../server/src/core/pages/index-pages.ts';
import { useOf } from '../../server/src/core/pages/messages.ts';
import { groupNamed, nearestRules } from '../../server/src/core/pages/nearest.ts';
import { relatedRules } from '../../server/src/core/pages/related.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { exampleOptions, exampleText } from '../harness/examples.ts';

const root = join(import.meta.dirname, '../..');
const NAMES = [...RULES.map(({ id }) => id), PART_INDEX, ARTICLE_INDEX];

describe.each(['vi', 'en'] as const)('pages in %s', (language) => {
  const pages = new Map(NAMES.map((name) => [`${name}.md`, pageNamed(name, RULES, language) ?? '']));

  it('lead only to pages and headings that are there', () => {
    const dead: string[] = [];
    let count = 0;
    for (const [path, markdown] of pages) {
      for (const { file, anchor } of linksOf(markdown, path)) {
        count += 1;
        const target = pages.get(file);
        if (target === undefined || (anchor !== '' && !anchorsOf(target).includes(anchor))) {
          dead.push(`${path}: ${file}#${anchor}`);
        }
      }
    }
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(RULES.length * 6);
  });

  it('have no two headings of one address, the lists name every rule', () => {
    for (const [path, markdown] of pages) {
      const anchors = anchorsOf(markdown);
      expect(anchors, path).toEqual([...new Set(anchors)]);
    }
    for (const list of [PART_INDEX, ARTICLE_INDEX]) {
      const named = new Set(linksOf(pages.get(`${list}.md`) ?? '', `${list}.md`).map(({ file }) => file));
      for (const { id } of RULES) expect(named, list).toContain(`${id}.md`);
    }
  });

  it('say why, by which article, in which words, with a bad and a good example, how it is mended and switched off', () => {
    const order =
      language === 'vi'
        ? ['Vì sao', 'Điều khoản', 'Thông báo', 'Ví dụ sai', 'Ví dụ đúng (không báo)', 'Cách sửa', 'Đổi mức, bỏ qua']
        : ['Why', 'Basis', 'Messages', 'Reported', 'Not reported', 'Fix', 'Level, switching off'];
    for (const rule of RULES) {
      const page = pages.get(`${rule.id}.md`) ?? '';
      const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      const wanted = order.filter((one) => one !== order[3] || rule.examples.some(({ text }) => text.includes('⟦')));
      expect(headings.slice(0, wanted.length), rule.id).toEqual(wanted);
      expect(page).toContain(rule.docs[language]);
      expect(page).toContain(`<!-- tắt ${rule.id}: `);
      expect(page).toContain(`<!-- tắt tệp ${rule.id}: `);
      expect(page).toContain(`{"${rule.id}": "off"}`);
      expect(page).not.toMatch(/\{[\p{L}\p{N}]+\}(?![^\n]*```)/u);
      expect(page).toMatch(/\*\*(?:Từ bản|Since):\*\* (?:0\.1\.0|sau 0\.1\.0|after 0\.1\.0)/u);
    }
  });
});

test('every link between the pages in docs resolves', () => {
  const dead: string[] = [];
  const folder = join(root, 'docs');
  const files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const markdown = readFileSync(join(folder, file), 'utf8');
    for (const { file: target, anchor } of linksOf(markdown, file)) {
      const path = join(folder, target);
      const there = existsSync(path);
      if (!there || (anchor !== '' && !anchorsOf(readFileSync(path, 'utf8')).includes(anchor))) {
        dead.push(`${file}: ${target}#${anchor}`);
      }
    }
  }
  expect(dead).toEqual([]);
});

test('the command that opens them needs no open document', () => {
  expect(contributes.commands.map(({ command }) => command)).toContain('theThuc.xemQuyTac');
  expect(contributes.menus.commandPalette.map(({ command }) => command)).not.toContain('theThuc.xemQuyTac');
});

describe('messages', () => {
  // What each text of a rule is for is seen from its own examples.
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))(
    '$id: sentences, names of fixes and labels are told apart',
    ({ rule }) => {
      const seen = new Map<string, Set<string>>();
      const see = (key: string, use: string): void => void seen.set(key, (seen.get(key) ?? new Set()).add(use));
      const watched: typeof rule = {
        ...rule,
        check: (context, report) =>
          rule.check(context, (found) => {
            see(found.message, 'sentences');
            for (const fix of [found.fix, ...(found.moreFixes ?? [])]) if (fix !== undefined) see(fix.title, 'titles');
            for (const place of found.related ?? []) see(place.message, 'labels');
            report(found);
          }),
      };
      for (const example of rule.examples) {
        lint(parse(exampleText(example)), { ...exampleOptions(example, rule), rules: [watched] });
      }
      for (const [key, uses] of seen) {
        expect(
          [...uses],
          `${rule.id}, message “${key}”: a sentence ends with a full stop, a name of a fix doesn’t; name a label in “labels”`,
        ).toEqual([useOf(rule, key)]);
      }
    },
  );
});

describe('lists', () => {
  it('go through the parts in the order of a document, through the articles in the order of the law', () => {
    const parts = partIndex(RULES, 'vi').map(({ part }) => part);
    expect(parts.indexOf('number')).toBeLessThan(parts.indexOf('body'));
    expect(parts.indexOf('body')).toBeLessThan(parts.indexOf('recipients'));
    const [first] = articleIndex(RULES);
    const headings = first?.divisions.map(({ heading }) => heading.replace('Nghị định 30/2020/NĐ-CP, ', '')) ?? [];
    const at = (heading: string): number => headings.indexOf(heading);
    expect(headings[0]).toBe('Điều 8');
    expect(at('Phụ lục I, Phần I, Mục II, khoản 2')).toBeGreaterThan(at('Phụ lục I, Phần I, Mục II, khoản 1'));
    expect(at('Phụ lục I, Phần I, Mục II, khoản 9')).toBeGreaterThan(at('Phụ lục I, Phần I, Mục II, khoản 6'));
    expect(at('Phụ lục I, Phần I, Mục V')).toBeGreaterThan(at('Phụ lục I, Phần I, Mục III'));
    expect(at('Phụ lục II, Mục V')).toBeGreaterThan(at('Phụ lục I, Phần I, Mục V'));
    const letters = first?.divisions[0]?.places.map(({ at: place }) => place.slice(-1)) ?? [];
    expect(letters.indexOf('đ')).toBeGreaterThan(letters.indexOf('d'));
    expect(letters.indexOf('g')).toBeGreaterThan(letters.indexOf('đ'));
  });

  it('related rules are rules, never the rule itself, and what a rule names comes first', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const rule of RULES) {
      for (const id of rule.related ?? []) expect(ids, rule.id).toContain(id);
      const related = relatedRules(rule, RULES).map(({ id }) => id);
      expect(related).not.toContain(rule.id);
      expect(related.slice(0, Math.max(6, rule.related?.length ?? 0))).toEqual(
        expect.arrayContaining((rule.related ?? []).slice(0, 2)),
      );
    }
    const of = (id: string): string[] =>
      RULES.filter((one) => one.id === id).flatMap((one) => relatedRules(one, RULES).map((other) => other.id));
    expect(of('the-thuc/so-thieu-so-khong')[0]).toBe('vien-dan/so-thieu-so-khong');
    expect(of('the-thuc/thieu-chu-ky')).not.toContain('vien-dan/thieu-ky-hieu');
  });
});

describe('a name that is no rule', () => {
  it.each([
    ['lap-tu', 'trinh-bay/lap-tu'],
    ['vien-dan/lap-tu', 'trinh-bay/lap-tu'],
    ['trinh-bay/hai-dau-cac', 'trinh-bay/hai-dau-cach'],
    ['hai dấu cách', 'trinh-bay/hai-dau-cach'],
    ['Nơi nhận', 'the-thuc/noi-nhan-dau-cuoi'],
    ['het hieu luc', 'vien-dan/het-hieu-luc'],
    ['thieu-quoc', 'the-thuc/thieu-quoc-hieu'],
  ])('%s: %s', (typed, id) => {
    expect(nearestRules(typed, RULES).map((rule) => rule.id)).toContain(id);
  });

  it('is like none where nothing is alike; a group is known by its name', () => {
    for (const typed of ['', 'x', 'zzz', '/', 'qwertyuiop-asdf']) expect(nearestRules(typed, RULES)).toEqual([]);
    expect(groupNamed('vien-dan/*', RULES)).toBe('vien-dan');
    expect(groupNamed('Viện dẫn', RULES)).toBe('vien-dan');
    expect(groupNamed('vien', RULES)).toBeUndefined();
  });
});

function linksOf(markdown: string, from: string): { file: string; anchor: string }[] {
  const text = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]*`(?!\])/gu, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, href = '']) => {
    if (/^[a-z]+:/u.test(href)) return [];
    const [path = '', anchor = ''] = href.split('#');
    return [{ file: path === '' ? from : normalize(join(dirname(from), path)), anchor: decodeURIComponent(anchor) }];
  });
}

function anchorsOf(markdown: string): string[] {
  const text = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gmu, '');
  return [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
}
