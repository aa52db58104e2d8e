import { expect, it } from 'vitest'
import { cameBack } from '@/lib/mail/came-back'
import type { LetterLine, LetterState } from '@/lib/mail/queries'

const letter = (id: string, toEmail: string, state: LetterState): LetterLine => ({
  ...{ id, toEmail, state, template: 'application-submitted', subject: null, toName: 'Ana', personId: null },
  ...{ queuedAt: new Date(0), sentAt: null, failedAt: state === 'failed' ? new Date(1) : null, failure: null },
})

it('says that the last letter to an address came back, whatever is on its way or went elsewhere', () => {
  const [failed, sent] = [letter('b', 'Ana@Old.example', 'failed'), letter('a', 'ana@old.example', 'sent')]
  expect(cameBack([letter('c', 'ana@old.example', 'queued'), failed, sent], 'ana@old.example')?.id).toBe('b')
  expect(cameBack([sent, failed], 'ana@old.example')).toBeNull()
  expect(cameBack([failed], 'ana@new.example')).toBeNull()
  expect(cameBack([], 'ana@old.example')).toBeNull()
})
