import { Link } from '@react-email/components'
import { Act, Words } from '../parts'
import type { Template } from '../template'

export const addressAlreadyKnown: Template<'address-already-known'> = {
  words: () => ({}),
  body: ({ values, pen, say }) => (
    <>
      <Act pen={pen} href={values.signInUrl}>
        {say('button')}
      </Act>
      <Words>
        {say('forgot')}
        <br />
        <Link href={values.resetUrl} style={{ color: pen.brand.accent }}>
          {values.resetUrl}
        </Link>
      </Words>
      <Words>{say('notyou')}</Words>
    </>
  ),
  preview: { values: { signInUrl: 'https://attune.example/sign-in', resetUrl: 'https://attune.example/forgotten' } },
}
