import { env } from '@/lib/env/env'
import { type ScanVerdict, scan } from './scan'
import { openFile } from './storage'

/** Shows a file that lies in storage to the scanner. */
export async function scanKept(owner: { org: { id: string } }, key: string): Promise<ScanVerdict> {
  const { stream } = await openFile(owner, key)
  return scan(Buffer.concat(await stream.toArray()), env().CLAMD_URL)
}
