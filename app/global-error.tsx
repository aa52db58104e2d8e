'use client'
import './globals.css'
import { crash as en } from '@/lib/i18n/messages/en/crash'
import { crash as es } from '@/lib/i18n/messages/es/crash'

/** The last resort, when even the layout broke: no provider, so both languages. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{en['page.errorTitle']}</title>
        <main className="mx-auto grid max-w-3xl gap-10 px-4 py-16 sm:px-6">
          {[
            { lang: 'en', texts: en },
            { lang: 'es', texts: es },
          ].map(({ lang, texts }, index) => {
            const Heading = index === 0 ? 'h1' : 'h2'
            return (
              <section key={lang} lang={lang} className="grid gap-3">
                <Heading className="heading text-3xl">{texts['page.errorTitle']}</Heading>
                <p className="text-lg">{texts['page.errorText']}</p>
                <p>
                  <button
                    type="button"
                    onClick={reset}
                    className="min-h-11 rounded-md bg-accent px-5 font-semibold text-on-accent"
                  >
                    {texts['page.retry']}
                  </button>
                </p>
              </section>
            )
          })}
          {error.digest && <p className="figures text-muted">{error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
