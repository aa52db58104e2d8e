import { Act, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const applicationWithdrawn: Template<'application-withdrawn'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, pen, say }) => (
    <>
      <Words>{say('kept')}</Words>
      <Words>{say('notyou')}</Words>
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    </>
  ),
  preview: { values: sampleAbout },
}
