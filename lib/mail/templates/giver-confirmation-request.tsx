import { LoggedFacts, loggedSample } from '../logged-hours'
import { Quiet } from '../parts'
import type { Template } from '../template'

export const giverConfirmationRequest: Template<'giver-confirmation-request'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name, hours: pen.hours(values.minutes) }),
  body: ({ values, secret, pen, say, act }) => ({
    facts: <LoggedFacts pen={pen} values={values} />,
    how: say('how'),
    button: act(secret.url),
    yours: <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>,
  }),
  preview: {
    values: loggedSample,
    secret: { url: 'https://attune.example/confirm/sample' },
  },
}
