import { Link } from '@react-email/components'
import { Quiet, Steps } from '../parts'
import type { Pen } from '../pen'
import type { Template } from '../template'

const sum = (threads: readonly { unread: number }[]) => threads.reduce((all, { unread }) => all + unread, 0)

export const commentDigest: Template<'comment-digest'> = {
  words: (values, pen) => ({ count: sum(values.threads), org: pen.brand.name }),
  body: ({ values, pen, act }) => ({
    threads: (
      <Steps
        items={values.threads.map((thread) => ({
          id: thread.url,
          text: (
            <>
              <Link href={thread.url} style={{ color: pen.brand.accent, fontWeight: 600 }}>
                {place(thread, pen)}
              </Link>
              <br />
              {pen.t('mail.comment-digest.thread', { count: thread.unread, authors: thread.authors })}
            </>
          ),
        }))}
      />
    ),
    button: act(values.url),
    noReply: <Quiet>{pen.t('mail.comment.noReply')}</Quiet>,
    choices: <Quiet>{pen.t('mail.comment.choice', { choice: values.choiceUrl })}</Quiet>,
  }),
  must: ['threads', 'choices'],
  preview: {
    values: {
      url: 'https://attune.example/virginia',
      choiceUrl: 'https://attune.example/virginia/letters#comment-mail',
      threads: [
        {
          reference: 'VA-2026-0042',
          applicant: 'Rosa Delgado',
          section: 'training',
          unread: 2,
          authors: 'Elena Ruiz, Maya Thompson',
          url: 'https://attune.example/virginia/applications/42/training#comments',
        },
        {
          reference: 'VA-2026-0042',
          applicant: 'Rosa Delgado',
          section: 'work',
          unread: 1,
          authors: 'Elena Ruiz',
          url: 'https://attune.example/virginia/applications/42/work#comments',
        },
      ],
    },
  },
}

type Place = { section: string; applicant: string; reference: string }

function place({ section, applicant, reference }: Place, pen: Pen): string {
  return `${pen.label('portfolio.section', section)} – ${applicant}, ${reference}`
}
