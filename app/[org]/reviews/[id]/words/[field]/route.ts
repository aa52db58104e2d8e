import { DomainError } from '@/lib/core/domain-error'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { SaveReviewWordsInput, WordsBody } from '@/lib/reviewers/schema/reading'
import { handler, jsonBody, PRIVATE } from '@/lib/web/handler'

type Params = { org: string; id: string; field: string }

/** Autosave of one text of a review: 200 `{ version, savedAt }`, 409 `{ theirs, version }` when another window saved. */
export const PUT = handler<Params>(async (ctx, { params, request }) => {
  const body = await jsonBody(request, WordsBody, 60_000)
  const input = SaveReviewWordsInput.safeParse({ reviewId: params.id, field: params.field, ...body })
  if (!input.success) throw new DomainError('not_found')
  try {
    return Response.json(await saveReviewWords(ctx, input.data), { headers: PRIVATE })
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'conflict') throw error
    return Response.json(error.detail, { status: 409, headers: PRIVATE })
  }
})
