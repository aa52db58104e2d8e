import type { Ctx } from '@/lib/ctx/ctx'
import type { LockedCase } from './lock-case'

type About = { reference: string; category: string; url: string }

/** What letters to the applicant say of their application, with the address of its page or of one below it. */
export function aboutCase(ctx: Ctx, app: LockedCase, below = ''): About {
  return { ...named(app), url: `${ctx.origin}/${ctx.org.slug}/applications/${app.id}${below}` }
}

/** The same for letters to the office, which opens the case. */
export function aboutInOffice(ctx: Ctx, app: LockedCase, below = ''): About {
  return { ...named(app), url: `${ctx.origin}/${ctx.org.slug}/office/applications/${app.id}${below}` }
}

const named = ({ reference, category }: LockedCase) => ({ reference, category })
