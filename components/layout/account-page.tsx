import type { ReactNode } from 'react'
import { Page } from './page'
import { PageHeader } from './page-header'

/** A short page of one column: signing in, setting a password. */
export function AccountPage({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} />
      {children}
    </Page>
  )
}
