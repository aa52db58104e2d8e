/** A body as text; null when it is longer than `cap` bytes, and then it is not read to its end. */
export async function bodyText(request: Request, cap: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > cap) return null
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > cap) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
