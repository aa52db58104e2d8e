import { Act } from '../parts'
import type { Template } from '../template'

export const passwordChanged: Template<'password-changed'> = {
  words: (values, pen) => ({ at: pen.moment(values.at) }),
  body: ({ values, pen, say }) => ({
    notyou: say('notyou'),
    button: (
      <Act pen={pen} href={values.resetUrl}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { at: '2026-03-14T15:09:26.000Z', resetUrl: 'https://attune.example/forgotten' } },
}
