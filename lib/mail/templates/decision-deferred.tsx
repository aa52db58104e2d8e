import { Act, Quote, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionDeferred: Template<'decision-deferred'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen} title={say('feedback')}>
        {values.feedback}
      </Quote>
      <Words>{say('meaning')}</Words>
      <Words>{say('talk')}</Words>
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    </>
  ),
  preview: {
    values: {
      ...sampleAbout,
      feedback:
        'Two of your references describe your work with parents, none with infants.\n\nPlease name a rater who has seen you with a baby in your arms.',
    },
  },
}
