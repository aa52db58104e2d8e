'use client'
import { useEffect } from 'react'

/** While `unsaved`, asks before the page is left: by the browser itself or by a link of ours. */
export function useLeaveGuard(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download')) return
      if (link.origin !== location.origin || link.hasAttribute('data-keeps-typed')) return
      if (link.pathname === location.pathname && link.search === location.search && link.hash) return
      if (window.confirm(question)) {
        window.removeEventListener('beforeunload', beforeUnload)
      } else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, true)
    }
  }, [unsaved, question])
}
