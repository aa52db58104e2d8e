import { type ClassValue, clsx } from 'clsx'

/** Class names, joined. Variants are written so that they never contradict; nothing is merged in the browser. */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes)
}
