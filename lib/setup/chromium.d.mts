export function findChromium(): string | undefined
export function installFromDebian(): string | undefined
