import type { z } from 'zod'
import type { PreviewedLetter } from '@/lib/core/action-result'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import type { LetterName } from '@/lib/mail/letters'
import { penFor } from '@/lib/mail/pen'
import { renderLetter } from '@/lib/mail/render'
import { TEMPLATES } from '@/lib/mail/templates'
import { appliedFor } from '@/lib/rules/categories'
import { mayWordLetters } from '../policy'
import type { SaveWordingInput } from '../schema/wording'

type Sample = { toName: string; values: unknown; secret: unknown }

/** A letter in the words typed, with the facts of the case that was chosen or with made-up ones; nothing is kept. */
export async function drawWording(ctx: Ctx, input: z.output<typeof SaveWordingInput>): Promise<PreviewedLetter[]> {
  demand(mayWordLetters(ctx.actor))
  const { letter, locale, subject, title, body } = input
  const { toName, ...facts } = input.sample ? await ofCase(ctx, letter, input.sample) : madeUp(letter)
  const row = { template: letter, toName, ...facts }
  const { kept } = await renderLetter(row, penFor(locale, ctx.org), { subject, title, body })
  return [{ id: letter, to: toName, subject: kept.subject, text: kept.text }]
}

function madeUp(letter: LetterName): Sample {
  const { values, secret } = TEMPLATES[letter].preview
  return { toName: 'Rosa Delgado', values, secret: secret ?? null }
}

/**
 * The facts of the latest letter of this kind the case has had; without one the made-up facts, with what the case knows laid
 * over them. Links that carried a token are gone by then, so the made-up link stands in.
 */
async function ofCase(ctx: Ctx, letter: LetterName, reference: string): Promise<Sample> {
  const found = holds(ctx.actor, 'application.read')
    ? await ctx.db.application.findFirst({
        where: { orgId: ctx.org.id, reference },
        include: { person: { select: { givenName: true, familyName: true } } },
      })
    : null
  if (!found) throw new DomainError('invalid', { fields: { sample: ['letters.error.sample'] } })
  const made = madeUp(letter)
  const last = await ctx.db.letter.findFirst({
    where: { orgId: ctx.org.id, applicationId: found.id, template: letter },
    orderBy: { id: 'desc' },
    select: { toName: true, values: true },
  })
  if (last) return { ...made, toName: last.toName, values: last.values }
  const applicant = `${found.person.givenName} ${found.person.familyName}`
  const known: Record<string, string> = {
    reference,
    category: appliedFor(found),
    applicant,
    url: `${ctx.origin}/${ctx.org.slug}/applications/${found.id}`,
  }
  const values = Object.fromEntries(
    Object.entries(made.values as Record<string, unknown>).map(([name, value]) => [name, known[name] ?? value]),
  )
  return { ...made, toName: 'applicant' in values ? made.toName : applicant, values }
}
