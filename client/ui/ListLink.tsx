import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useAddress } from '../state/useAddress'

/**
 * A link of a long list. The router's own link reads where the reader is, so that each choice on the page draws all of
 * them again before the choice shows; this one is drawn with its list alone.
 */
export function ListLink({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
	const { go } = useAddress()
	const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
		// Another window or tab, or a file to keep: the browser does it.
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
		event.preventDefault()
		// As in any browser, a link to the present address leaves no second entry to go back through.
		go(to, { replace: event.currentTarget.href === window.location.href })
	}
	return <a href={to} onClick={follow} {...rest} />
}
