/** Paths and decoded addresses, separated by `/`. */

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `../chung/a.json` from a folder on; `..` above the first folder leads to a path that is nowhere. */
export function joined(folder: string, relative: string): string {
  const names = folder.split('/');
  for (const name of relative.trim().split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The path from a folder on; undefined where the file doesn't lie in it. */
export function pathFrom(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** The path from a folder on, with `..` where it has to climb. */
export function climbing(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
