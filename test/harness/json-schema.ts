/** The part of JSON schema draft 07 that our schemas use; a keyword that isn't known here is refused. */
export interface Schema extends Readonly<Record<string, unknown>> {
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What of the value the schema refuses, as `path: keyword`; of alternatives the first one's faults. */
export function schemaFaults(root: Schema, value: unknown): string[] {
  const faultsIn = (schema: Schema, data: unknown, path: string): string[] => {
    const found: string[] = [];
    const refuse = (keyword: string): unknown => found.push(`${path}: ${keyword}`);
    for (const [keyword, rule] of Object.entries(schema)) {
      switch (keyword) {
        case '$schema':
        case 'title':
        case 'description':
        case 'definitions':
        case 'enumDescriptions':
          break;
        case '$ref': {
          const target = root.definitions?.[String(rule).replace('#/definitions/', '')];
          if (target === undefined) throw new Error(`no definition ${String(rule)}`);
          found.push(...faultsIn(target, data, path));
          break;
        }
        case 'anyOf': {
          const ways = (rule as Schema[]).map((one) => faultsIn(one, data, path));
          if (ways.every((faults) => faults.length > 0)) found.push(...(ways[0] ?? []));
          break;
        }
        case 'allOf':
          for (const one of rule as Schema[]) found.push(...faultsIn(one, data, path));
          break;
        case 'type':
          if (!isType(String(rule), data)) refuse('type');
          break;
        case 'enum':
          if (!(rule as unknown[]).includes(data)) refuse('enum');
          break;
        case 'pattern':
          if (typeof data === 'string' && !new RegExp(String(rule), 'u').test(data)) refuse('pattern');
          break;
        case 'minLength':
          if (typeof data === 'string' && data.length < Number(rule)) refuse('minLength');
          break;
        case 'maxLength':
          if (typeof data === 'string' && data.length > Number(rule)) refuse('maxLength');
          break;
        case 'minimum':
          if (typeof data === 'number' && data < Number(rule)) refuse('minimum');
          break;
        case 'maximum':
          if (typeof data === 'number' && data > Number(rule)) refuse('maximum');
          break;
        case 'required':
          if (isRecord(data)) for (const key of rule as string[]) if (!(key in data)) refuse(`required ${key}`);
          break;
        case 'items':
          if (Array.isArray(data))
            found.push(...data.flatMap((item, i) => faultsIn(rule as Schema, item, `${path}/${i}`)));
          break;
        case 'properties':
          if (isRecord(data)) {
            for (const [key, one] of Object.entries(rule as Record<string, Schema>)) {
              if (key in data) found.push(...faultsIn(one, data[key], `${path}/${key}`));
            }
          }
          break;
        case 'patternProperties':
          if (isRecord(data)) {
            for (const [pattern, one] of Object.entries(rule as Record<string, Schema>)) {
              const test = new RegExp(pattern, 'u');
              for (const key of Object.keys(data)) {
                if (test.test(key)) found.push(...faultsIn(one, data[key], `${path}/${key}`));
              }
            }
          }
          break;
        case 'additionalProperties':
          if (rule !== false) throw new Error('additionalProperties other than false');
          if (isRecord(data)) {
            const known = Object.keys((schema.properties ?? {}) as object);
            const patterns = Object.keys((schema.patternProperties ?? {}) as object).map((one) => new RegExp(one, 'u'));
            for (const key of Object.keys(data)) {
              if (!known.includes(key) && !patterns.some((one) => one.test(key))) refuse(`unknown ${key}`);
            }
          }
          break;
        default:
          throw new Error(`keyword ${keyword} isn’t known to the test`);
      }
    }
    return found;
  };
  return faultsIn(root, value, '');
}

function isType(type: string, data: unknown): boolean {
  switch (type) {
    case 'object':
      return isRecord(data);
    case 'array':
      return Array.isArray(data);
    case 'null':
      return data === null;
    case 'integer':
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
