import path from 'node:path'

/** The clone's own folder. Everything setup makes lies in `.data` (worth keeping) or `.cache` (may be deleted any time). */
export const root = path.resolve(import.meta.dirname, '../..')

export const inRoot = (...parts: string[]): string => path.join(root, ...parts)
