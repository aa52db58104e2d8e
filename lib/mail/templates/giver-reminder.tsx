import { Act, Facts, Quiet, Words } from '../parts'
import type { Template } from '../template'

export const giverReminder: Template<'giver-reminder'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name, hours: pen.hours(values.minutes) }),
  body: ({ values, secret, pen, say }) => (
    <>
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.applicant'), values.applicant],
          [pen.t('mail.fact.hours'), pen.hours(values.minutes)],
          [
            pen.t('mail.fact.between'),
            pen.t('mail.between', { from: pen.day(values.fromDay), to: pen.day(values.toDay) }),
          ],
          [pen.t('mail.fact.until'), pen.day(values.until)],
        ]}
      />
      <Words>{say('how')}</Words>
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
      <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>
    </>
  ),
  preview: {
    values: {
      applicant: 'Rosa Delgado',
      minutes: 1470,
      fromDay: '2025-02-03',
      toDay: '2026-01-26',
      until: '2026-04-30',
    },
    secret: { url: 'https://attune.example/confirm/sample' },
  },
}
