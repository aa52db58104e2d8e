import { Facts, Quiet, Words } from '../parts'
import type { Template } from '../template'

export const raterReminder: Template<'rater-reminder'> = {
  words: (values, pen) => ({
    applicant: values.applicant,
    org: pen.brand.name,
    category: pen.label('rules.category', values.category),
  }),
  body: ({ values, secret, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.applicant'), values.applicant],
          [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
          [pen.t('mail.fact.role'), pen.known('references.role', values.role)],
          [pen.t('mail.fact.until'), pen.day(values.until)],
        ]}
      />
    ),
    waiver: (
      <Words>
        {values.waived
          ? pen.t('mail.rater-invitation.waived', { applicant: values.applicant, org: pen.brand.name })
          : pen.t('mail.rater-invitation.kept', { applicant: values.applicant })}
      </Words>
    ),
    link: say('link'),
    button: act(secret.url),
    yours: <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>,
  }),
  must: ['waiver'],
  preview: {
    values: { applicant: 'Rosa Delgado', category: 'IFS', role: 'supervisor', waived: true, until: '2026-04-30' },
    secret: { url: 'https://attune.example/rate/sample' },
  },
}
