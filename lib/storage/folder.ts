import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { DomainError } from '@/lib/core/domain-error'
import type { Store } from './store'

/** Documents in a folder. A file is there whole or not at all, also after a power cut. */
export function folderStorage(root: string): Store {
  // The folder is a setting, not part of the build.
  const at = (key: string) => path.join(/* turbopackIgnore: true */ root, key)
  return {
    put: async (key, bytes) => {
      const target = at(key)
      const draft = at(`.incoming/${randomUUID()}`)
      await mkdir(path.dirname(draft), { recursive: true, mode: 0o700 })
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      try {
        await writeDown(draft, bytes)
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      await settle(path.dirname(target))
    },
    open: async (key) => {
      const handle = await open(at(key), 'r').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new DomainError('not_found') : error
      })
      const { size } = await handle.stat()
      return { stream: handle.createReadStream(), bytes: size }
    },
    remove: async (key) => rm(at(key), { force: true }),
    list: async function* (prefix) {
      const names = await readdir(at(prefix), { recursive: true }).catch(() => [])
      for (const name of names) {
        const key = `${prefix}/${name.split(path.sep).join('/')}`
        const found = await stat(at(key)).catch(() => null)
        if (found?.isFile()) yield { key, at: found.mtime }
      }
    },
  }
}

async function writeDown(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the renaming itself last. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
