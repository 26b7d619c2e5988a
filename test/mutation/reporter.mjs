import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { inSample } from './sample.mjs';

/** Says each mutant that no test notices as soon as it is known, and from time to time how far the run is. */
class LivingReporter {
  constructor(options) {
    this.sample = options.mutation.sample;
    this.tried = 0;
    this.living = 0;
  }

  onMutantTested(mutant) {
    const fileName = relativeName(mutant.fileName);
    if (mutant.status === 'Ignored' || !inSample(fileName, mutant, this.sample)) return;
    this.tried++;
    if (isLiving(mutant)) {
      this.living++;
      console.log(lineOf({ ...mutant, fileName }));
    }
    if (this.tried % 50 === 0) console.log(`… đã thử ${this.tried}, còn sống ${this.living}`);
  }
}

LivingReporter.inject = tokens(commonTokens.options);

export const isLiving = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** Stryker names files by their whole path. */
export const relativeName = (name) => name.replaceAll('\\', '/').replace(/^.*?(?=server\/src\/core\/)/u, '');

export function lineOf({ fileName, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  const end = location.end.line === line ? location.end.column : `${location.end.line}:${location.end.column}`;
  return `${fileName}:${line}:${column}-${end} ${status} ${mutatorName} → ${(replacement ?? '').replace(/\s+/gu, ' ').slice(0, 160)}`;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'con-song', LivingReporter)];
