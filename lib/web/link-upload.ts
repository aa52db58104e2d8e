import type { z } from 'zod'
import type { LinkPurpose } from '@/lib/auth/links'
import { cleanText } from '@/lib/core/clean-text'
import { DomainError } from '@/lib/core/domain-error'
import { issueKey } from '@/lib/core/issue-key'
import { messageRef } from '@/lib/core/message-ref'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Received } from '@/lib/storage/receive'
import { through } from './link-door'
import { demandOwnOrigin } from './request'
import { failureOf } from './result'
import { DOCUMENT, filesIn, formOf, goTo, withQuery } from './upload'

type Door<S extends z.ZodObject> = {
  purpose: LinkPurpose
  /** May a file come in through this link at all? Asked before a byte is read. */
  admit: (ctx: Ctx) => Promise<void>
  /** What is typed beside the file; a field that is not asked for is left alone. */
  schema: S
  keep: (ctx: Ctx, input: z.output<S> & { file: Received }) => Promise<{ kept: boolean }>
}

/**
 * The wrapper for a document that comes in behind a secret link, by a plain form: origin, rate, link and permission before a
 * byte is read; then the file outside any transaction; then the command. The page of the link says what became of it, and
 * gets back what was typed when something is wrong.
 */
export function linkUpload<S extends z.ZodObject>({ purpose, admit, schema, keep }: Door<S>) {
  return async (request: Request, props: { params: Promise<{ token: string }> }): Promise<Response> => {
    const { token } = await props.params
    const back = `/${purpose}/${encodeURIComponent(token)}`
    const typed = new URLSearchParams()
    try {
      demandOwnOrigin(request.headers)
      const { org } = await through(purpose, token, async (ctx) => {
        await admit(ctx)
        return { org: ctx.org }
      })
      const type = request.headers.get('content-type') ?? ''
      const form = type.startsWith('multipart/form-data') ? await formOf(request, type, DOCUMENT.most) : null
      for (const name of Object.keys(schema.shape))
        typed.set(name, cleanText(String(form?.get(name) ?? '').slice(0, 200)))
      const read = schema.safeParse(Object.fromEntries(typed), { error: issueKey })
      if (!read.success) throw new DomainError('invalid', { reason: read.error.issues[0]?.message })
      const pages = filesIn(form)
      const file = await DOCUMENT.take({ org }, pages[0], pages)
      const { kept } = await through(purpose, token, (ctx) => keep(ctx, { ...read.data, file })).catch(
        async (error) => {
          await DOCUMENT.drop({ org }, file)
          throw error
        },
      )
      if (!kept) await DOCUMENT.drop({ org }, file)
      return goTo(back)
    } catch (error) {
      const { code, reason, detail } = failureOf(error)
      typed.set('refused', messageRef(reason ?? `common.error.${code}`, detail))
      return goTo(withQuery(back, typed.toString()))
    }
  }
}
