/** What the upload door answers. */
export type UploadedFile = { id: string; name: string; size: number }
export type UploadResult =
  | { ok: true; file: UploadedFile }
  | { ok: false; code: string; reason?: string; detail?: Record<string, string | number> }

/** The two ways an upload can be told about: how far it is, and that it shall stop. */
export type Watch = { onProgress: (sent: number, total: number) => void; signal: AbortSignal }

/** Bytes as people say them, with one place. */
export const megabytes = (bytes: number): number => Math.round(bytes / 104_857.6) / 10

function answerOf(xhr: XMLHttpRequest): UploadResult {
  try {
    const body = JSON.parse(xhr.responseText)
    if (xhr.status >= 200 && xhr.status < 300 && typeof body.id === 'string') return { ok: true, file: body }
    if (typeof body.code === 'string') return { ok: false, code: body.code, reason: body.reason, detail: body.detail }
  } catch {}
  if (xhr.status === 413) return { ok: false, code: 'too_large' }
  if (xhr.status === 401) return { ok: false, code: 'signed_out' }
  return { ok: false, code: 'unreachable' }
}

/**
 * POSTs one file as the raw body (type in `content-type`, name percent-encoded in `x-file-name`), because only XHR tells how
 * much has been sent. The door answers `{ id, name, size }` or `{ code, reason?, detail? }`.
 */
export function upload(url: string, file: File, watch: Watch): Promise<UploadResult> {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
  }
  return send(url, { headers, body: file, size: file.size }, watch)
}

/** POSTs several files as one form, in their order: the pages of one document. */
export function uploadPages(url: string, files: readonly File[], watch: Watch): Promise<UploadResult> {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  const size = files.reduce((sum, file) => sum + file.size, 0)
  return send(url, { headers: { accept: 'application/json' }, body, size }, watch)
}

type Sent = { headers: Record<string, string>; body: File | FormData; size: number }

function send(url: string, { headers, body, size }: Sent, { onProgress, signal }: Watch): Promise<UploadResult> {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest()
    xhr.open('POST', url)
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = (event) => onProgress(event.loaded, event.lengthComputable ? event.total : size)
    xhr.onload = () => resolve(answerOf(xhr))
    xhr.onerror = () => resolve({ ok: false, code: 'unreachable' })
    xhr.onabort = () => resolve({ ok: false, code: 'stopped' })
    signal.addEventListener('abort', () => xhr.abort(), { once: true })
    xhr.send(body)
  })
}
