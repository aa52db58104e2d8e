'use client'
import { useEffect, useState } from 'react'
import { useT } from '../layout/messages'
import { Button } from './button'

/** Copies a text; appears only where the browser can. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useT()
  const [able, setAble] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setAble(Boolean(navigator.clipboard)), [])
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  if (!able) return null
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        icon={copied ? 'check' : 'copy'}
        onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {copied ? t('ui.copied') : (label ?? t('ui.copy'))}
      </Button>
      <span className="sr-only" aria-live="polite">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  )
}
