import type { Change } from './changes.ts';
import { emphasised, plain } from './emphasis.ts';
import type { TableOptions } from './html.ts';
import { besidePlace } from './place.ts';
import { rowsOf } from './rows.ts';
import { sumOf } from './tell.ts';
import { tell } from './texts.ts';
import { versionOf } from './version.ts';

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
    rowsOf(changes, language).forEach((change, i) => {
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
  const name = oldPlace === undefined ? place : tell(language, 'was', { moi: place, cu: besidePlace(oldPlace, place) });
  const version = (own: 'deleted' | 'inserted'): string => {
    const paragraphs = entries.map((entry) => versionOf(entry, own)).filter((one) => one !== undefined);
    return paragraphs.map((segments) => emphasised(segments, own).trim()).join(' / ');
  };
  return row([String(number), plain(name), version('deleted'), version('inserted'), tell(language, kind)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
