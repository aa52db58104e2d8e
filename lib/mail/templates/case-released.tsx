import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const caseReleased: Template<'case-released'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    dates: say('dates'),
    facts: (
      <Facts pen={pen} facts={[[pen.t('mail.fact.expectedOn'), values.expectedOn && pen.day(values.expectedOn)]]} />
    ),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, expectedOn: '2026-05-29' } },
}
