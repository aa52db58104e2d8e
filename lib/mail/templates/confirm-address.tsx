import { Act, Words } from '../parts'
import type { Template } from '../template'

export const confirmAddress: Template<'confirm-address'> = {
  words: (values) => ({ count: values.hours }),
  body: ({ secret, pen, say }) => (
    <>
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
      <Words>{say('expires')}</Words>
      <Words>{say('notyou')}</Words>
    </>
  ),
  preview: { values: { hours: 24 }, secret: { url: 'https://attune.example/confirm-address/sample' } },
}
