import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const adviserNamed: Template<'adviser-named'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), adviser: values.adviser, org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />,
    what: say('what'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, adviser: 'Elena Ruiz' } },
}
