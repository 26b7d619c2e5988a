import { lowerFirst } from '../text/letters.ts';
import type { Change } from './changes.ts';
import { type Entry, hasNewLabel } from './compare.ts';
import { emphasised, plain } from './emphasis.ts';
import type { TableOptions } from './html.ts';
import { sumOf } from './tell.ts';
import { tell } from './texts.ts';
import type { Unit } from './unit.ts';
import type { Segment } from './words.ts';

/**
 * The comparison table as a document of the dialect: a table of Markdown under a title, to be edited, sent on, or exported like
 * any other document.
 */
export function compareTable(changes: readonly Change[], options: TableOptions): string {
  const { language } = options;
  const say = (key: Parameters<typeof tell>[1]): string => tell(language, key);
  const lines = [
    // The type line of no kind: without it nothing of this would be read as a document.
    '---\nloai: bao-cao\n---\n',
    say('title').toUpperCase(),
    options.subject,
    '',
    `${say('old')}: ${plain(options.oldName)}. ${say('new')}: ${plain(options.newName)}. ${sumOf(changes, language)}`,
  ];
  if (changes.length > 0) {
    lines.push('', say('plainLegend'), '');
    lines.push(row([say('number'), say('place'), say('old'), say('new'), say('change')]), '|---|---|---|---|---|');
    let section: string | undefined;
    changes.forEach((change, i) => {
      if (change.section !== section) {
        section = change.section;
        lines.push(row(['', `**${plain(section)}**`, '', '', '']));
      }
      lines.push(rowOf(change, i + 1, options));
    });
  }
  return `${lines.join('\n')}\n`;
}

function rowOf({ entries, kind, oldPlace, place }: Change, number: number, { language }: TableOptions): string {
  const name = oldPlace === undefined ? place : tell(language, 'was', { moi: place, cu: lowerFirst(oldPlace) });
  const old = entries.flatMap((entry) => (entry.kind === 'inserted' ? [] : [cell(entry, 'deleted')]));
  const young = entries.flatMap((entry) => (entry.kind === 'deleted' ? [] : [cell(entry, 'inserted')]));
  return row([String(number), plain(name), old.join(' / '), young.join(' / '), tell(language, kind)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(entry: Entry, mark: 'deleted' | 'inserted'): string {
  const unit = entry.kind === 'kept' ? (mark === 'deleted' ? entry.old : entry.new) : unitOf(entry);
  const isNew = entry.kind !== 'kept' || hasNewLabel(entry);
  const label: readonly Segment[] =
    unit.label === undefined
      ? []
      : [{ kind: isNew ? mark : 'same', text: unit.text === '' ? unit.label : `${unit.label} ` }];
  const whole: readonly Segment[] = [{ kind: mark, text: (unit.cells ?? [unit.text]).join(' / ') }];
  const parts = entry.kind === 'kept' ? (entry.cells ?? [entry.segments]) : [whole];
  return emphasised([...label, ...parts.flatMap((part, i) => (i === 0 ? part : [BETWEEN, ...part]))], mark);
}

const BETWEEN: Segment = { kind: 'same', text: ' / ' };

function unitOf(entry: Exclude<Entry, { kind: 'kept' }>): Unit {
  return entry.kind === 'deleted' ? entry.old : entry.new;
}
