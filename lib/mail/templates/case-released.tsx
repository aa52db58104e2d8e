import { Act } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const caseReleased: Template<'case-released'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say }) => ({
    dates: say('dates'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: sampleAbout },
}
