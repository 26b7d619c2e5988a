import { CUSTOM } from '../law/paper.ts';
import { formOf } from '../layout/form.ts';
import { pageOf } from '../layout/layout.ts';
import type { Layout, LayoutCell, LayoutRow, LayoutSection, Run, StyleId, TextBlock } from '../layout/model.ts';
import { stylesOf } from '../layout/styles.ts';
import { usedStyles } from '../layout/used.ts';
import type { Language } from '../lint/finding.ts';
import type { Regime } from '../tree/nodes.ts';
import type { Change } from './changes.ts';
import type { TableOptions } from './html.ts';
import { besidePlace } from './place.ts';
import { rowsOf } from './rows.ts';
import { sumOf } from './tell.ts';
import { tell } from './texts.ts';
import { versionOf } from './version.ts';

/** Shares of the sheet: number, place, old version, new version, what happened. */
const SHARES = [4, 13, 36, 36, 11] as const;

/** The comparison table on paper: a landscape sheet in the form's own styles, what went struck out, what came underlined. */
export function tableLayout(changes: readonly Change[], regime: Regime, options: TableOptions): Layout {
  const { language, newName, oldName, subject } = options;
  const form = formOf(regime);
  const page = pageOf(form, true);
  const styles = stylesOf(form);
  const width = page.width - page.left - page.right;
  const say = (key: Parameters<typeof tell>[1]): string => tell(language, key);
  const title = say('title').toUpperCase();
  const block = (style: StyleId, text: string, more: Partial<TextBlock> = {}): TextBlock => {
    const { bold = false, italic = false } = styles.get(style) ?? {};
    return { type: 'text', style, runs: [{ text, bold, italic, source: undefined }], source: undefined, ...more };
  };
  const head = HEADS.map((key) => ({ blocks: [block('bangDau', say(key))], span: 1 }));
  const section: LayoutSection = {
    kind: 'main',
    page,
    top: [],
    foot: [],
    blocks: [
      block('tenLoai', title),
      block('trichYeu', subject),
      block('doan', `${say('old')}: ${oldName}. ${say('new')}: ${newName}. ${sumOf(changes, language)}`, {
        after: form.gap,
      }),
      ...(changes.length === 0
        ? []
        : [
            {
              type: 'table',
              widths: SHARES.map((share) => (width * share) / 100),
              rows: [{ cells: head, source: undefined }, ...tableRows(changes, language, block)],
              padding: CUSTOM.cellPadding,
              border: CUSTOM.cellBorder,
              heads: 1,
              source: undefined,
            } as const,
          ]),
    ],
  };
  return {
    regime,
    kind: 'bao-cao',
    title: `${say('title')}: ${newName}`,
    subject,
    agency: undefined,
    styles: usedStyles(styles, [section]),
    sections: [section],
  };
}

const HEADS = ['number', 'place', 'old', 'new', 'change'] as const;

type MakeBlock = (style: StyleId, text: string, more?: Partial<TextBlock>) => TextBlock;

function tableRows(changes: readonly Change[], language: Language, block: MakeBlock): readonly LayoutRow[] {
  const rows: LayoutRow[] = [];
  let section: string | undefined;
  rowsOf(changes, language).forEach((change, i) => {
    if (change.section !== section) {
      section = change.section;
      rows.push({
        cells: [{ blocks: [block('bangDau', section, { align: 'left' })], span: SHARES.length }],
        source: undefined,
      });
    }
    rows.push({ cells: cellsOf(change, i + 1, language, block), source: undefined });
  });
  return rows;
}

function cellsOf(change: Change, number: number, language: Language, block: MakeBlock): readonly LayoutCell[] {
  const { entries, kind, oldPlace, place } = change;
  const name = oldPlace === undefined ? place : tell(language, 'was', { moi: place, cu: besidePlace(oldPlace, place) });
  const version = (own: 'deleted' | 'inserted'): readonly TextBlock[] => {
    const blocks = entries.flatMap((entry) => {
      const segments = versionOf(entry, own);
      if (segments === undefined) return [];
      const plain = block('bangO', '', { align: 'left' });
      return [
        { ...plain, runs: segments.map((segment) => runOf(segment.text, segment.kind === own ? own : undefined)) },
      ];
    });
    return blocks.length === 0 ? [block('bangO', '')] : blocks;
  };
  return [
    { blocks: [block('bangO', String(number), { align: 'center' })], span: 1 },
    { blocks: [block('bangO', name, { align: 'left' })], span: 1 },
    { blocks: version('deleted'), span: 1 },
    { blocks: version('inserted'), span: 1 },
    { blocks: [block('bangO', tell(language, kind), { align: 'left' })], span: 1 },
  ];
}

function runOf(text: string, own: 'deleted' | 'inserted' | undefined): Run {
  return {
    text,
    bold: own === 'inserted',
    italic: false,
    source: undefined,
    ...(own === 'deleted' ? { strike: true } : own === 'inserted' ? { underline: true } : {}),
  };
}
