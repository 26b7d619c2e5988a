import { spawnSync } from 'node:child_process';

/** A word as `pdftotext -bbox-layout` sees it; mm from the upper left corner of the sheet. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words of each page. A second reader beside our own, so that one can't be wrong unseen. */
export function pdfWords(path: string): PdfWord[][] {
  const ran = spawnSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.error !== undefined) throw ran.error;
  return ran.stdout
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(WORD)].map(wordOf));
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu;

/** pdftotext draws its boxes from 0.95 of the size above the baseline to 0.35 below it; letters reach 0.891 and 0.216. */
function wordOf([, left, top, right, bottom, text = '']: RegExpMatchArray): PdfWord {
  const size = (mm(bottom) - mm(top)) / 1.3;
  return {
    text,
    left: mm(left),
    top: mm(top) + size * (0.95 - 0.891),
    right: mm(right),
    bottom: mm(bottom) - size * (0.35 - 0.216),
  };
}

function mm(points: string | undefined): number {
  return (Number(points) * 25.4) / 72;
}
