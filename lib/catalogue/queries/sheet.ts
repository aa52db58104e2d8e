import { writeCode } from '@/lib/core/session-code'
import type { Ctx } from '@/lib/ctx/ctx'
import { signInSheetPdf } from '@/lib/print/sign-in-sheet-pdf'
import { sessionView } from './office'

/** The paper on the wall of a session: its code, as letters and as a picture a phone reads. */
export async function sheetFile(
  ctx: Ctx,
  trainingId: string,
  sessionId: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { training, session, address } = await sessionView(ctx, trainingId, sessionId)
  const bytes = await signInSheetPdf({
    locale: ctx.locale,
    languages: ctx.org.languages,
    orgName: ctx.org.name,
    accent: ctx.org.accent,
    title: training.title,
    provider: training.provider,
    onDay: session.onDay,
    place: session.place,
    online: session.online,
    code: writeCode(session.code),
    codeUntil: session.codeUntil,
    address,
    enterAddress: `${ctx.origin}/${ctx.org.slug}/attend`,
  })
  return { name: `${session.onDay}-${session.code}.pdf`, bytes }
}
