import { record } from '@/lib/audit/record'
import { demand, no, yes } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { post } from '@/lib/mail/post'

/** What the scanner said of a document that had to wait. A refused one keeps its name, so that its owner can be told; its file goes. */
export async function recordScan(ctx: Ctx, input: { documentId: string; verdict: 'clean' | 'refused' }): Promise<void> {
  const { documentId: id, verdict } = input
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  const held = await ctx.db.document.findUnique({ where })
  demand(ctx.actor.kind === 'system' ? yes : no('common.error.forbidden'))
  if (held?.verdict !== 'pending') return

  await ctx.db.document.update({ where, data: { verdict } })
  const about = { subject: { kind: 'document', id } }
  await record(ctx, 'portfolio.documentScanned', { title: held.name, verdict }, about)
  if (verdict === 'refused') {
    await enqueue(ctx, 'document.erase', { orgId: ctx.org.id, documentId: id }, { key: `document.erase:${id}` })
    await tellOwner(ctx, held)
  }
}

/** The owner left the page long ago: their task list shows it, and a letter says so. */
async function tellOwner(ctx: Ctx, { personId, name }: { personId: string; name: string }): Promise<void> {
  const orgId = ctx.org.id
  const owner = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId, id: personId } } })
  const latest = await ctx.db.application.findFirst({
    where: { orgId, personId, state: { not: 'withdrawn' } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  const home = `${ctx.origin}/${ctx.org.slug}`
  const { givenName, familyName, email, locale } = owner
  await post(ctx, {
    template: 'document-refused',
    to: { name: `${givenName} ${familyName}`, email, locale, personId },
    values: { document: name, url: latest ? `${home}/applications/${latest.id}/documents` : home },
  })
}
