/** A field of a fact, as the form needs it. */
export interface Field {
  readonly name: string;
  readonly kind: 'date' | 'boolean' | 'choice' | 'text' | 'names' | 'period' | 'periodOrDate' | 'rule' | 'number';
  readonly required?: true;
  readonly choices?: readonly string[];
}

interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Property[];
}

interface Branch {
  readonly if: { readonly properties: { readonly type: { readonly enum: readonly string[] } } };
  readonly then: {
    readonly properties: Readonly<Record<string, Property | true>>;
    readonly required?: readonly string[];
  };
}

/** The event of schema.json: a branch for the types that have the same fields. */
export interface EventSchema {
  readonly allOf: readonly Branch[];
}

const NAMED: Readonly<Record<string, Field['kind']>> = {
  '#/$defs/date': 'date',
  '#/$defs/period': 'period',
  '#/$defs/ruleId': 'rule',
};

function kindOf({ $ref = '', type, enum: choices, anyOf }: Property): Field['kind'] {
  if (anyOf) return 'periodOrDate';
  if (choices) return 'choice';
  if (type === 'array') return 'names';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer') return 'number';
  return NAMED[$ref] ?? 'text';
}

/** The fields that each type of fact has besides those of all, taken from the published schema. */
export function fieldsOf({ allOf }: EventSchema): Record<string, readonly Field[]> {
  const byType: Record<string, readonly Field[]> = {};
  for (const { if: condition, then } of allOf) {
    const own = Object.entries(then.properties).flatMap(([name, property]): Field[] => {
      if (property === true) return [];
      const required = then.required?.includes(name) ? { required: true as const } : {};
      return [{ name, kind: kindOf(property), ...required, ...(property.enum && { choices: property.enum }) }];
    });
    if (own.length > 0) for (const type of condition.properties.type.enum) byType[type] = own;
  }
  return byType;
}
