import { cn } from './cn'

/** Where something will be. Hidden from assistive technology; say “loading” once beside it. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-sunken', className ?? 'h-5 w-full')} />
}

export function PageSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-10 w-2/3 max-w-md" />
      <Skeleton className="h-5 w-full max-w-xl" />
      <Skeleton className="mt-4 h-48 w-full" />
      <Skeleton className="h-48 w-full" />
    </div>
  )
}
