import { Words } from '../parts'
import type { Template } from '../template'

export const raterNoLongerNeeded: Template<'rater-no-longer-needed'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name }),
  body: ({ say }) => (
    <>
      <Words>{say('thanks')}</Words>
    </>
  ),
  preview: { values: { applicant: 'Rosa Delgado' } },
}
