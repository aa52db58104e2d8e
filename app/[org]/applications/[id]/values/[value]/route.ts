import { DomainError } from '@/lib/core/domain-error'
import { saveValueStatement } from '@/lib/portfolio/commands/save-value-statement'
import { ValueBody, ValueInput } from '@/lib/portfolio/schema/application'
import { handler, jsonBody, PRIVATE } from '@/lib/web/handler'

type Params = { org: string; id: string; value: string }

/** Autosave of one statement: 200 `{ version, savedAt }`, 409 `{ theirs, version }` when somebody else saved. */
export const PUT = handler<Params>(async (ctx, { params, request }) => {
  const body = await jsonBody(request, ValueBody, 60_000)
  const input = ValueInput.safeParse({ applicationId: params.id, value: params.value, ...body })
  if (!input.success) throw new DomainError('not_found')
  try {
    const { version, savedAt } = await saveValueStatement(ctx, input.data)
    return Response.json({ version, savedAt }, { headers: PRIVATE })
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'conflict') throw error
    return Response.json(error.detail, { status: 409, headers: PRIVATE })
  }
})
