import { Link } from '@react-email/components'
import { Words } from '../parts'
import type { Template } from '../template'

export const addressAlreadyKnown: Template<'address-already-known'> = {
  words: () => ({}),
  body: ({ values, pen, say, act }) => ({
    button: act(values.signInUrl),
    forgotten: (
      <Words>
        {say('forgot')}
        <br />
        <Link href={values.resetUrl} style={{ color: pen.brand.accent }}>
          {values.resetUrl}
        </Link>
      </Words>
    ),
    notyou: say('notyou'),
  }),
  preview: { values: { signInUrl: 'https://attune.example/sign-in', resetUrl: 'https://attune.example/forgotten' } },
}
