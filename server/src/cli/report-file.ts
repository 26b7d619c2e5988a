import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../core/lint/finding.ts';
import { listFiles, reasonOf, writeSource } from './files.ts';
import type { Output } from './output.ts';
import { checkTarget } from './target.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** The file of `-o`. */
export interface ReportTarget {
  write(report: string, output: Output): void;
}

/**
 * Refuses before anything is checked: a report is made anew again and again and written over an older one, but never over
 * anything else, least of all over a document of the run.
 */
export function reportTarget(path: string, paths: readonly string[], language: Language): ReportTarget {
  const target = realOf(path);
  const files = listFiles(paths, language);
  if (files.some((file) => typeof file === 'string' && file !== '-' && realOf(file) === target)) {
    throw new Usage(say(language, 'targetChecked', { ten: path }));
  }
  checkTarget(path, language);
  if (existsSync(path) && !isReport(path)) throw new Usage(say(language, 'targetForeign', { ten: path }));
  return {
    write(report, output) {
      try {
        writeSource(path, `${report}\n`);
      } catch (error) {
        throw new Usage(`${path}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
      }
      output.error(say(language, 'written', { ten: path }));
    },
  };
}

/** How the reports begin that can be told by their beginning; what is made for a terminal can't. */
const BEGINNINGS: readonly RegExp[] = [
  /^<!doctype html>\n<html lang="(?:vi|en)">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Thể Thức /u,
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Thể Thức" /u,
  /^\{\n {2}"\$schema": "[^"\n]*sarif-schema-2\.1\.0\.json",\n {2}"version": "2\.1\.0",\n {2}"runs": \[\n {4}\{\n {6}"tool": \{\n {8}"driver": \{\n {10}"name": "Thể Thức",/u,
  /^\{\n {2}"version": 1,\n {2}"files": \[/u,
];

function isReport(path: string): boolean {
  try {
    const info = statSync(path);
    if (!info.isFile()) return false;
    if (info.size === 0) return true;
    const beginning = readFileSync(path).subarray(0, 1000).toString('utf8');
    return BEGINNINGS.some((one) => one.test(beginning));
  } catch {
    return false;
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
