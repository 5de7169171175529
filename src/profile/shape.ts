import { sanitizeLine } from '../text/sanitize.ts';

/**
 * The part of JSON Schema the profile's files need. conf validates every write against it with ajv; reading has
 * this check of its own, because loading ajv doubles the start-up time and because its messages
 * name neither the value nor what is allowed.
 */
export type Shape =
  | { type: 'string'; enum?: readonly string[]; pattern?: string; description?: string }
  | { type: 'integer'; minimum?: number; maximum?: number }
  | { type: 'boolean' }
  | { type: 'array'; items: Shape }
  | {
      type: 'object';
      properties?: Readonly<Record<string, Shape>>;
      required?: readonly string[];
      additionalProperties?: Shape;
    };

/** Whether a JSON value is an object, not an array or null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is wrong with a JSON value, or undefined.
 * @param at what to call the value, such as `settings`; '' for a whole file.
 * @returns one line for the user, such as `settings.mouse must be true or false, not "maybe"`.
 */
export function fault(value: unknown, shape: Shape, at: string): string | undefined {
  const found = faultIn(value, shape);
  return found && `${(at + found.at).replace(/^\./, '') || 'it'} ${found.says}`;
}

/** What is wrong, and where below the value: `[3].url`. The place is put together only for what is wrong. */
interface Fault {
  at: string;
  says: string;
}

function faultIn(value: unknown, shape: Shape): Fault | undefined {
  if (!fits(value, shape)) return { at: '', says: `must be ${wanted(shape)}, not ${shown(value)}` };
  if (shape.type === 'array') return itemFault(value as unknown[], shape.items);
  return shape.type === 'object' ? memberFault(value as Record<string, unknown>, shape) : undefined;
}

function itemFault(items: readonly unknown[], shape: Shape): Fault | undefined {
  for (let i = 0; i < items.length; i++) {
    const found = faultIn(items[i], shape);
    if (found) return { ...found, at: `[${i}]${found.at}` };
  }
  return undefined;
}

function memberFault(
  members: Record<string, unknown>,
  { required = [], properties = {}, additionalProperties }: Shape & { type: 'object' },
): Fault | undefined {
  for (const name of required) {
    if (!Object.hasOwn(members, name)) return { at: '', says: `has no "${name}"` };
  }
  for (const name of Object.keys(members)) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const found = inner && faultIn(members[name], inner);
    if (found) return { ...found, at: `.${fitToShow(name)}${found.at}` };
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made;
}

function fits(value: unknown, shape: Shape): boolean {
  switch (shape.type) {
    case 'string':
      return (
        typeof value === 'string' &&
        (shape.enum?.includes(value) ?? true) &&
        (shape.pattern === undefined || compiled(shape.pattern).test(value))
      );
    case 'integer':
      return (
        Number.isInteger(value) &&
        (value as number) >= (shape.minimum ?? -Infinity) &&
        (value as number) <= (shape.maximum ?? Infinity)
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
  }
}

function wanted(shape: Shape): string {
  switch (shape.type) {
    case 'string':
      return shape.enum ? `one of ${shape.enum.join(', ')}` : (shape.description ?? 'text');
    case 'integer':
      if (shape.minimum === undefined) return 'a whole number';
      return shape.maximum === undefined
        ? `a whole number of at least ${shape.minimum}`
        : `a whole number from ${shape.minimum} to ${shape.maximum}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return 'an object';
  }
}

const SHOWN = 40;

const shown = (value: unknown) => fitToShow(JSON.stringify(value) ?? String(value));

function fitToShow(written: string): string {
  const text = sanitizeLine(written);
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;
}
