import { Act } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const applicationWithdrawn: Template<'application-withdrawn'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, pen, say }) => ({
    kept: say('kept'),
    notyou: say('notyou'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: sampleAbout },
}
