'use client'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * A box that was ticked before the script came: on a slow connection one can read and tick long before. What it says then
 * is taken over, once.
 */
export function useTickedEarly(on: boolean, take: (checked: boolean) => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  const first = useRef({ on, take })
  useEffect(() => {
    const box = input.current
    if (box && box.checked !== first.current.on) first.current.take(box.checked)
  }, [])
  return input
}
