import { type Document, Lexer, type ParseOptions, parseDocument, type SchemaOptions } from 'yaml';

/**
 * Reads YAML. Undefined where collections lie in one another deeper than anyone writes: the reader calls itself once for
 * each, and a stack that runs out while an expression is compiled ends the whole process, not only the reading. Also where
 * there are far more signs than a list of half a million letters has, since the reader takes its time over each of them.
 */
export function readYaml(source: string, options: ParseOptions & SchemaOptions = {}): Document.Parsed | undefined {
  if (isTooMuch(source)) return undefined;
  try {
    return parseDocument(source, { prettyErrors: false, logLevel: 'silent', ...options });
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 40;
const MAX_INDENT = 200;
const MAX_STRAYS = 1000;
/** Eight thousand rows of three short lines come to two hundred thousand. */
const MAX_PIECES = 220_000;

/** The lexer goes on step by step, whatever the depth. */
function isTooMuch(source: string): boolean {
  let pieces = 0;
  let brackets = 0;
  let strays = 0;
  let marks = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(source)) {
    pieces += 1;
    if (pieces > MAX_PIECES) return true;
    const first = token.charAt(0);
    if (first === '\n' || first === '\r') {
      marks = 0;
      atLineStart = true;
      continue;
    }
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') {
      // What closes nothing is a fault each time, and each fault costs far more than the letters it stands on.
      if (brackets === 0) strays += 1;
      else brackets -= 1;
    }
    // In brackets a colon or a dash opens nothing: `{a: 1, b: 2, …}` may be one long line.
    else if (brackets === 0 && (token === '-' || token === '?' || token === ':')) marks += 1;
    else if (atLineStart && first === ' ' && token.length > MAX_INDENT && token.trim() === '') return true;
    if (brackets > MAX_DEPTH || marks > MAX_DEPTH || strays > MAX_STRAYS) return true;
    atLineStart = false;
  }
  return false;
}
