import { NotFoundText } from '@/components/layout/not-found-text'
import { Page } from '@/components/layout/page'

export default function NotFound() {
  return (
    <Page width="text">
      <NotFoundText />
    </Page>
  )
}
