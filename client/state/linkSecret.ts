import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

const IN_HASH = /^#(?:token|cle)=([\w-]{1,200})$/

/**
 * What a link ends in that was handed to the reader; null where the page was opened without. It leaves the address at
 * once, where it could be read over a shoulder or copied; the window keeps it, so that another language or a reload finds it.
 */
export function useLinkSecret(): { readonly secret: string | null; forget(): void } {
	const { hash, pathname, search } = useLocation()
	const navigate = useNavigate()
	const inHash = IN_HASH.exec(hash)?.[1] ?? null
	const key = `constellations.link ${pathname}`
	useEffect(() => {
		if (inHash !== null && keep(key, inHash)) {
			void navigate(`${pathname}${search}`, { replace: true, preventScrollReset: true })
		}
	}, [inHash, key, pathname, search, navigate])
	return { secret: inHash ?? read(key), forget: () => keep(key, null) }
}

/** false where the browser keeps nothing: then it stays in the address. */
function keep(key: string, secret: string | null): boolean {
	try {
		if (secret === null) window.sessionStorage.removeItem(key)
		else window.sessionStorage.setItem(key, secret)
		return true
	} catch {
		return false
	}
}

function read(key: string): string | null {
	try {
		return window.sessionStorage.getItem(key)
	} catch {
		return null
	}
}
