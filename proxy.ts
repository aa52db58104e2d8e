import { type NextRequest, NextResponse } from 'next/server'

/**
 * Headers only: it never decides who may see what (house.md §1.5). Every response gets a policy with a fresh nonce;
 * the path asked for travels to the doors, so that signing in can lead back to it.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-attune-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/**
 * Everything but built files; the doors of documents, which set a stricter policy of their own; and with them the uploads,
 * whose bodies would be gathered here first and cut.
 */
export const config = {
  matcher: [
    '/((?!_next/static|_next/image|favicon|fonts/|api/|[^/]+/files/|[^/]+/applications/[^/]+/documents/upload|[^/]+/applications/[^/]+/spreadsheet/upload|[^/]+/applications/[^/]+/proofs/upload|[^/]+/office/applications/[^/]+/proofs/upload|transcript/[^/]+/upload|[^/]+/office/members/upload|[^/]+/bring-in/upload).*)',
  ],
}
