import { CopyButton } from './copy-button'

/** A secret address, said once to whoever asked for it: it stands in no page and no address bar. */
export function ToldOnce({ url, lead, copy }: { url: string; lead: string; copy: string }) {
  return (
    <div role="status" className="grid basis-full gap-2 rounded-lg border border-line bg-sunken p-3">
      <p className="text-sm">{lead}</p>
      <code className="select-all break-all text-sm">{url}</code>
      <div>
        <CopyButton text={url} label={copy} />
      </div>
    </div>
  )
}

/** The address in what an act answered: an answer's `secret` is kept nowhere. */
export function secretUrl(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('secret' in data)) return null
  const { secret } = data
  return typeof secret === 'object' && secret !== null && 'url' in secret && typeof secret.url === 'string'
    ? secret.url
    : null
}
