import { Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

/** To somebody whose details the office has put right. */
export const detailsCorrected: Template<'details-corrected'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.details-corrected.before'), values.before],
          [pen.t('mail.details-corrected.after'), values.after],
        ]}
      />
    ),
    reason: <Quote pen={pen}>{values.reason}</Quote>,
    next: say('next'),
    button: act(values.url),
  }),
  must: ['facts'],
  preview: { values: { ...sampleAbout, before: 'Sanches', after: 'Sánchez', reason: 'As on your diploma.' } },
}
