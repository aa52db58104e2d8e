import { Act, CaseFacts, Facts, Words } from '../parts'
import type { Pen } from '../pen'
import { aboutWords, sampleAbout, type Template } from '../template'

type Come = { how: string; recommendation: string }

const comeTo = (pen: Pen, { how, recommendation }: Come): [label: string, value: string][] => [
  [pen.t('mail.fact.recommendation'), pen.label('settling.recommendation', recommendation)],
  [pen.t('mail.fact.settledHow'), pen.label('settling.how', how)],
]
/** What there is to do, and the button that leads there. */
function Then({ pen, say, href }: { pen: Pen; say: (part: string) => string; href: string }) {
  return (
    <>
      <Words>{say('next')}</Words>
      <Act pen={pen} href={href}>
        {say('button')}
      </Act>
    </>
  )
}

const sampleReview = { ...sampleAbout, url: 'https://attune.example/virginia/reviews/42' }

/** To a reader: both are in, and they do not recommend the same. It says nothing of what the other one wrote. */
export const readersDiffer: Template<'readers-differ'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, due: pen.day(values.dueOn) }),
  body: ({ values, pen, say }) => <Then pen={pen} say={say} href={values.url} />,
  preview: { values: { ...sampleReview, dueOn: '2026-05-29' } },
}

/** To the readers who had differed: what the reading came to. */
export const readersSettled: Template<'readers-settled'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <Facts pen={pen} facts={comeTo(pen, values)} />
      <Then pen={pen} say={say} href={values.url} />
    </>
  ),
  preview: { values: { ...sampleReview, how: 'agreed', recommendation: 'defer' } },
}

/** To the coordinator: the case is theirs again. */
export const readingSettled: Template<'reading-settled'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant }),
  body: ({ values, pen, say }) => (
    <>
      <CaseFacts pen={pen} values={values} />
      <Facts pen={pen} facts={comeTo(pen, values)} />
      <Then pen={pen} say={say} href={values.url} />
    </>
  ),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', how: 'agreed', recommendation: 'endorse' } },
}

/** To a reader who was not in yet: nobody waits for them any more, and why. */
export const reviewClosed: Template<'review-closed'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    why: pen.label('settling.closed', values.why),
  }),
  body: ({ values, pen, say }) => <Then pen={pen} say={say} href={values.url} />,
  preview: { values: { ...sampleReview, url: 'https://attune.example/virginia/reviews', why: 'decided' } },
}
