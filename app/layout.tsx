import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preloadFonts } from '@/components/layout/fonts'
import { MessagesProvider } from '@/components/layout/messages'
import { packTexts } from '@/lib/i18n/translate'
import { pageLocale } from '@/lib/web/request'

export const metadata: Metadata = {
  title: { default: 'Attune', template: '%s · Attune' },
  description: 'The Endorsement for infant and early childhood mental health.',
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/favicon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  preloadFonts()
  return (
    <html lang={locale}>
      <body>
        <MessagesProvider locale={locale} texts={packTexts(locale, ['common', 'ui', 'auth'])}>
          {children}
        </MessagesProvider>
      </body>
    </html>
  )
}
