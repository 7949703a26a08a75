import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

const IN_HASH = /^#(?:token|cle)=([\w-]{1,200})$/

/**
 * Reads the secret at the end of a link that the reader was given; null if there is none. It leaves the
 * address at once, where others could read or copy it; the window keeps it, so that a reload or a change of
 * language finds it.
 */
export function useLinkSecret(): { readonly secret: string | null; forget(): void } {
	const { hash, pathname, search } = useLocation()
	const navigate = useNavigate()
	const inHash = IN_HASH.exec(hash)?.[1] ?? null
	const key = `constellations.link ${pathname}`
	useEffect(() => {
		if (inHash !== null && keep(key, inHash)) {
			void navigate(`${pathname}${search}`, { replace: true })
		}
	}, [inHash, key, pathname, search, navigate])
	return { secret: inHash ?? read(key), forget: () => keep(key, null) }
}

/** Gives false if the browser keeps nothing; the secret then stays in the address. */
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
