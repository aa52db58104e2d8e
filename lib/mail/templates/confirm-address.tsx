import { Act } from '../parts'
import type { Template } from '../template'

export const confirmAddress: Template<'confirm-address'> = {
  words: (values) => ({ count: values.hours }),
  body: ({ secret, pen, say }) => ({
    button: (
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
    ),
    expires: say('expires'),
    notyou: say('notyou'),
  }),
  preview: { values: { hours: 24 }, secret: { url: 'https://attune.example/confirm-address/sample' } },
}
