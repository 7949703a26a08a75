import type { Icon as PhosphorIcon } from '@phosphor-icons/react'

/** A Phosphor icon in the size of the text; always beside a word, or inside a control that has a name. */
export function Icon({ of: Drawing }: { of: PhosphorIcon }) {
	return <Drawing className="icon" aria-hidden />
}
