/**
 * A letter and the marks after it as one precomposed letter, where there is one: canonical composition, and beyond it what
 * looks the same and isn't the same for Unicode: the tone typed before the hat ("á" and a circumflex for "ấ"), a mark
 * given twice, a stroke through a d.
 */
export function composeCluster(cluster: string): string {
  const composed = cluster.normalize('NFC');
  if (isOneLetter(composed)) return composed;
  const [base = '', ...marks] = [...cluster.normalize('NFD')];
  if (STROKES.test(marks.join('')) && /^d$/iu.test(base)) return composeCluster(base === 'd' ? 'đ' : 'Đ');
  const once = [...new Set(marks)];
  const ordered = [...once.filter((mark) => HATS.test(mark)), ...once.filter((mark) => !HATS.test(mark))];
  const other = (base + ordered.join('')).normalize('NFC');
  return isOneLetter(other) ? other : composed;
}

/** Circumflex, breve, horn; a short stroke, a long one. */
const HATS = /[\u0302\u0306\u031b]/u;
const STROKES = /^[\u0335\u0336]$/u;

function isOneLetter(text: string): boolean {
  return text.length === 1;
}
