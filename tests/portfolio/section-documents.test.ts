import { expect, it } from 'vitest'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { hintOf } from '@/lib/portfolio/queries/home'
import { sectionsOf } from '@/lib/portfolio/queries/sections'
import { withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument } from '../support/ledger'

it('says in the task list what the virus scanner has not seen, and makes a problem of what it refused', () =>
  withCtx(async (ctx, person) => {
    const { id, ctx: own } = await anApplication(ctx, person)
    const documents = async () => {
      const found = (await sectionsOf(own, await applicationFindings(own, id))).find(({ code }) => code === 'documents')
      return found && [found.state, hintOf(found)?.key]
    }
    await aDocument(ctx, person.id)
    expect((await documents())?.[1]).toBe('portfolio.hint.documents')
    await aDocument(ctx, person.id, { verdict: 'pending' })
    expect((await documents())?.[1]).toBe('portfolio.hint.scanning')
    await aDocument(ctx, person.id, { verdict: 'refused' })
    expect(await documents()).toEqual(['problem', 'portfolio.hint.problem'])
  }))
